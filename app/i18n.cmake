# Translations. English is what the code says; zh_CN is complete; en holds the plurals of English alone.
# `cmake --build … --target update_translations` brings the .ts files up to date with the code.
set(translated_targets
    jianbao_model jianbao_wechat jianbao_editor jianbao_preview jianbao_accounts
    jianbao_commandline jianbao_app jianbao jianbao-cli)
qt_add_translations(TARGETS jianbao_i18n
    SOURCE_TARGETS ${translated_targets}
    TS_FILES ${PROJECT_SOURCE_DIR}/translations/jianbao_zh_CN.ts
    PLURALS_TS_FILE ${PROJECT_SOURCE_DIR}/translations/jianbao_en.ts
    LUPDATE_TARGET update_translations
    LUPDATE_OPTIONS -no-obsolete -locations none
    RESOURCE_PREFIX /i18n)

# Qt's own dialogs speak Chinese too; the editor carries their texts, since not every system has them.
find_file(JIANBAO_QTBASE_ZH_CN qtbase_zh_CN.qm
    PATHS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}
    REQUIRED NO_DEFAULT_PATH)
qt_add_resources(jianbao_app qt_translations
    PREFIX /i18n
    BASE ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}
    FILES ${JIANBAO_QTBASE_ZH_CN})
