# The programs' place in a Linux desktop: launcher, software centre entry, icons, manual pages.

configure_file(linux/jianbao.desktop.in ${JIANBAO_APP_ID}.desktop @ONLY)
configure_file(linux/jianbao.metainfo.xml.in ${JIANBAO_APP_ID}.metainfo.xml @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${JIANBAO_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${JIANBAO_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
set(drawings ${PROJECT_SOURCE_DIR}/resources/icons)
install(FILES ${drawings}/jianbao.svg DESTINATION ${icons}/scalable/apps RENAME ${JIANBAO_APP_ID}.svg)

# Some panels and docks still take pictures only. The smallest come from a drawing with fewer lines.
find_program(RSVG_CONVERT rsvg-convert)
if(RSVG_CONVERT)
    foreach(size 16 22 24 32 48 64 128 256 512)
        set(drawing ${drawings}/jianbao.svg)
        if(size LESS 32)
            set(drawing ${drawings}/jianbao-small.svg)
        endif()
        set(picture ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}.png)
        add_custom_command(OUTPUT ${picture}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/icons
            COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${picture} ${drawing}
            DEPENDS ${drawing} VERBATIM)
        list(APPEND pictures ${picture})
        install(FILES ${picture} DESTINATION ${icons}/${size}x${size}/apps RENAME ${JIANBAO_APP_ID}.png)
    endforeach()
    add_custom_target(icon_pictures ALL DEPENDS ${pictures})
else()
    message(STATUS "rsvg-convert is not there: the icon is installed as SVG alone")
endif()

# compressed FILE NAME DESTINATION: installed as NAME.gz, the same bytes on every run.
function(install_compressed file name destination)
    set(packed ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    add_custom_command(OUTPUT ${packed}
        COMMAND sh -c "gzip -9 -n -c \"$1\" > \"$2\"" sh ${file} ${packed}
        DEPENDS ${file} VERBATIM)
    add_custom_target(compressed_${name} ALL DEPENDS ${packed})
    install(FILES ${packed} DESTINATION ${destination})
endfunction()

foreach(page jianbao jianbao-cli)
    configure_file(linux/${page}.1.in ${page}.1 @ONLY)
    install_compressed(${CMAKE_CURRENT_BINARY_DIR}/${page}.1 ${page}.1 ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()

set(papers ${CMAKE_INSTALL_DATADIR}/doc/jianbao)
configure_file(linux/changelog.Debian.in changelog.Debian @ONLY)
install(FILES linux/copyright DESTINATION ${papers})
install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${papers})
install_compressed(${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian changelog.Debian ${papers})
