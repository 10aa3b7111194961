# What is installed, and the Debian package made of it.
install(TARGETS opi opi-portfolio RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES packaging/dk.opi.Portfolio.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/opi-portfolio.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES packaging/opi-portfolio.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES LICENSE README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME opi-portfolio)
set(CPACK_PACKAGE_CONTACT "The OPI Portfolio authors <opi-portfolio@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Portfolio management for public-private innovation")
set(CPACK_PACKAGE_DESCRIPTION "Follows OPI projects from development to market, and makes the report that the
 steering committee decides from, in Danish or English.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins, translations and fonts are not seen by shlibdeps.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-translations-l10n, fonts-open-sans, fonts-liberation2")
include(CPack)
