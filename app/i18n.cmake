# Translations. English is what the code says; zh_CN and zh_TW are complete; en holds the plurals of English alone.
# `./dev translations` brings the .ts files up to date with the code, and zh_TW with zh_CN.
set(translated_targets
    jianbao_model jianbao_wechat jianbao_editor jianbao_preview jianbao_publish jianbao_accounts jianbao_captured jianbao_capture
    jianbao_commandline jianbao-network jianbao_app jianbao jianbao-cli)
qt_add_translations(TARGETS jianbao_i18n
    SOURCE_TARGETS ${translated_targets}
    TS_FILES
        ${PROJECT_SOURCE_DIR}/translations/jianbao_zh_CN.ts
        ${PROJECT_SOURCE_DIR}/translations/jianbao_zh_TW.ts
    PLURALS_TS_FILE ${PROJECT_SOURCE_DIR}/translations/jianbao_en.ts
    LUPDATE_TARGET update_translations
    LUPDATE_OPTIONS -no-obsolete -locations none
    RESOURCE_PREFIX /i18n)

# Qt's own dialogs speak Chinese too; the editor carries their texts, since not every system has them.
set(qt_translations ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS})
foreach(language zh_CN zh_TW)
    find_file(JIANBAO_QTBASE_${language} qtbase_${language}.qm PATHS ${qt_translations} REQUIRED NO_DEFAULT_PATH)
    list(APPEND qt_catalogues ${JIANBAO_QTBASE_${language}})
endforeach()
qt_add_resources(jianbao_app qt_translations
    PREFIX /i18n
    BASE ${qt_translations}
    FILES ${qt_catalogues})
