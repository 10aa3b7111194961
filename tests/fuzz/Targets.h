#pragma once

#include <QByteArray>

namespace opi::fuzz {

// What is fed with bytes that somebody else made up. Each must come back, whatever they are; what must hold besides is
// asserted by aborting. `./dev fuzz` calls them from libFuzzer, the ordinary tests with the corpus and every input that
// ever brought one of them down.

/// The bytes of a text in columns: read, taken for the kind of list that it looks like, matched and planned.
void csv(const QByteArray &bytes);

/// A workbook. Bytes that begin as an archive does are the file; others are its parts, which the target packs, as a
/// mutation of an archive seldom unpacks: PATH 0x1f CONTENT, parted by 0x1e.
void workbook(const QByteArray &bytes);

/// One cell, read as number, amount, share, date and level in every way there is. An amount that was read is written
/// and read back as the same amount; a day is a day that exists.
void values(const QByteArray &bytes);

/// The beginning of a file that somebody wants to open.
void header(const QByteArray &bytes);

/// A whole portfolio file, opened to be read, and checked. Bytes that begin as SQLite's files do are the file; others
/// are what has become of a sound one: four bytes of a place in it, and a byte to put there.
void open(const QByteArray &bytes);

struct Target {
    const char *name;
    void (*run)(const QByteArray &);
};
constexpr Target targets[] = {
    {"csv", csv}, {"workbook", workbook}, {"values", values}, {"header", header}, {"open", open}};

} // namespace opi::fuzz
