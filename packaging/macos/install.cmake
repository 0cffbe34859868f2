# The bundle: its Info.plist, its icon, Qt and the command line inside. Signed and notarised where the environment says by whom:
# JIANBAO_SIGN_IDENTITY (a Developer ID), and for the notary JIANBAO_NOTARY_PROFILE (a profile kept by notarytool).

set(JIANBAO_BUNDLE_ID "io.github.jianbao-editor.Jianbao") # an underscore may not stand in one
if(NOT CMAKE_OSX_DEPLOYMENT_TARGET)
    set(CMAKE_OSX_DEPLOYMENT_TARGET 12.0)
endif()
configure_file(macos/Info.plist.in Info.plist @ONLY)
set_target_properties(jianbao PROPERTIES MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_BINARY_DIR}/Info.plist)

# iconutil makes the .icns of a folder of pictures with these names.
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
set(iconset ${CMAKE_CURRENT_BINARY_DIR}/jianbao.iconset)
set(icon ${CMAKE_CURRENT_BINARY_DIR}/jianbao.icns)
set(commands COMMAND ${CMAKE_COMMAND} -E make_directory ${iconset})
foreach(size 16 32 128 256 512)
    set(drawing ${PROJECT_SOURCE_DIR}/resources/icons/jianbao.svg)
    if(size EQUAL 16)
        set(drawing ${PROJECT_SOURCE_DIR}/resources/icons/jianbao-small.svg)
    endif()
    math(EXPR double "${size} * 2")
    list(APPEND commands
        COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${iconset}/icon_${size}x${size}.png ${drawing}
        COMMAND ${RSVG_CONVERT} -w ${double} -h ${double} -o ${iconset}/icon_${size}x${size}@2x.png ${drawing})
endforeach()
add_custom_command(OUTPUT ${icon} ${commands} COMMAND iconutil --convert icns --output ${icon} ${iconset}
    DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/jianbao.svg ${PROJECT_SOURCE_DIR}/resources/icons/jianbao-small.svg VERBATIM)
add_custom_target(bundle_icon ALL DEPENDS ${icon})

set(contents jianbao.app/Contents)
install(FILES ${icon} DESTINATION ${contents}/Resources)
install(DIRECTORY macos/zh-Hans.lproj macos/zh-Hant.lproj DESTINATION ${contents}/Resources)
# Beside the program, so that both find the plugins at the same place.
install(PROGRAMS $<TARGET_FILE:jianbao-cli> DESTINATION ${contents}/MacOS)
# macdeployqt looks into plugins of this suffix alone.
set_target_properties(jianbao-highlight jianbao-network PROPERTIES SUFFIX .dylib)
install(TARGETS jianbao-highlight jianbao-network LIBRARY DESTINATION ${contents}/PlugIns/jianbao)

qt_generate_deploy_app_script(TARGET jianbao OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR
    DEPLOY_TOOL_OPTIONS -executable=${contents}/MacOS/jianbao-cli)
install(SCRIPT ${deploy_script})
install(CODE "set(JIANBAO_BUNDLE \"\${CMAKE_INSTALL_PREFIX}/jianbao.app\")")
install(SCRIPT macos/sign.cmake)

set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/macos/notarise.cmake)
