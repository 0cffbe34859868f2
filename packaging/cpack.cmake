# How CPack makes packages of what is installed. `cpack -G DEB`, `-G TGZ --config CPackSourceConfig.cmake`, on macOS
# `-G DragNDrop`. The AppImage is made by appimage/build.sh, since CPack has no generator that carries a C library.

set(CPACK_PACKAGE_NAME jianbao)
set(CPACK_PACKAGE_VENDOR "The Jianbao maintainers")
set(CPACK_PACKAGE_CONTACT "The Jianbao maintainers <${JIANBAO_MAINTAINER_MAIL}>")
set(CPACK_PACKAGE_HOMEPAGE_URL ${JIANBAO_HOMEPAGE})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "editor for newsletters of curated links on WeChat")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${CMAKE_CURRENT_SOURCE_DIR}/description.txt)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_SOURCE_DIR}/out)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 0)

# Debian
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded by name, so that no shared library tells of it: icons, WebP pictures, the way to the keyring, and the
# window on Wayland.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-svg-plugins, qt6-image-formats-plugins, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-noto-cjk | fonts-wqy-microhei | fonts-wqy-zenhei")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fcitx5-frontend-qt6")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

# The sources: what git tracks, and nothing of a build.
set(CPACK_SOURCE_GENERATOR TGZ)
set(CPACK_SOURCE_PACKAGE_FILE_NAME jianbao-${PROJECT_VERSION}-source)
set(CPACK_SOURCE_IGNORE_FILES "/\\.git/" "/build/" "/out/" "/\\.cache/" "~$")

# macOS
set(CPACK_DMG_VOLUME_NAME "Jianbao ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT UDZO)

# Windows has its installer made by `wix` of what is installed (windows/jianbao.wxs): CPack's generator knows neither the choice
# between one person and all nor a Chinese product name beside a Latin one.

include(CPack)
