# What stands beside the programs on Windows: Qt, put there by its own deployment script, the other libraries, and the
# program's icon. The installer itself is jianbao.wxs, built by `wix` over this folder (see cpack.cmake).

qt_generate_deploy_app_script(TARGET jianbao OUTPUT_SCRIPT deploy_script NO_COMPILER_RUNTIME NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

# The compiler's own libraries, as files: an installer within the installer is run by nobody.
set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION ${CMAKE_INSTALL_BINDIR})
include(InstallRequiredSystemLibraries)

# Qt's tool looks after Qt alone; here are the libraries of the others.
set(folders ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS})
foreach(prefix IN LISTS CMAKE_PREFIX_PATH)
    list(APPEND folders ${prefix}/bin)
endforeach()
install(CODE "
set(JIANBAO_PROGRAMS [[$<TARGET_FILE:jianbao>]] [[$<TARGET_FILE:jianbao-cli>]])
set(JIANBAO_PLUGINS [[$<TARGET_FILE:jianbao-highlight>]] [[$<TARGET_FILE:jianbao-network>]])
set(JIANBAO_LIBRARY_FOLDERS [[${folders}]])
set(JIANBAO_PLACE [[${CMAKE_INSTALL_BINDIR}]])")
install(SCRIPT windows/libraries.cmake)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION . RENAME LICENSE.txt)

# An icon of several sizes: ImageMagick's `magick` packs the pictures that rsvg-convert draws.
find_program(RSVG_CONVERT rsvg-convert)
find_program(MAGICK magick)
if(RSVG_CONVERT AND MAGICK)
    set(icon ${CMAKE_CURRENT_BINARY_DIR}/jianbao.ico)
    set(drawings ${PROJECT_SOURCE_DIR}/resources/icons)
    set(commands)
    set(pictures)
    foreach(size 16 24 32 48 64 256)
        set(drawing ${drawings}/jianbao.svg)
        if(size LESS 32)
            set(drawing ${drawings}/jianbao-small.svg)
        endif()
        set(picture ${CMAKE_CURRENT_BINARY_DIR}/icon-${size}.png)
        list(APPEND commands COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${picture} ${drawing})
        list(APPEND pictures ${picture})
    endforeach()
    add_custom_command(OUTPUT ${icon} ${commands} COMMAND ${MAGICK} ${pictures} ${icon}
        DEPENDS ${drawings}/jianbao.svg ${drawings}/jianbao-small.svg VERBATIM)
    add_custom_target(program_icon ALL DEPENDS ${icon})
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/jianbao.rc "1 ICON \"${icon}\"\n")
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/jianbao.rc PROPERTIES OBJECT_DEPENDS ${icon})
    target_sources(jianbao PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/jianbao.rc)
    install(FILES ${icon} DESTINATION .)
endif()
