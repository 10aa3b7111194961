#pragma once

class QString;

namespace opi {

class MainWindow;

/// Every page in both languages and themes, and on small screens and with large text, as PNG files in
/// `folder`; prints the path of each. False if a file could not be written.
bool saveScreenshots(MainWindow &window, const QString &folder);

} // namespace opi
