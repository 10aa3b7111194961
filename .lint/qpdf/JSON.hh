// Stands before qpdf's own header while clang-tidy reads: clang 14 cannot read that one as C++20 (a vector of a class
// that is not complete yet). We use none of it. Nothing is compiled with this.
#pragma once

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

class JSON;
