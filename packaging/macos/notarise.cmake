# Run by CPack when the .dmg is there: signs it and has Apple's notary look at it, where the environment says by whom.
if(NOT CPACK_PACKAGE_FILES MATCHES "\\.dmg$" OR NOT DEFINED ENV{JIANBAO_SIGN_IDENTITY})
    return()
endif()
execute_process(COMMAND codesign --sign "$ENV{JIANBAO_SIGN_IDENTITY}" --timestamp ${CPACK_PACKAGE_FILES} COMMAND_ERROR_IS_FATAL ANY)
if(DEFINED ENV{JIANBAO_NOTARY_PROFILE})
    execute_process(COMMAND xcrun notarytool submit ${CPACK_PACKAGE_FILES} --keychain-profile "$ENV{JIANBAO_NOTARY_PROFILE}" --wait
        COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND xcrun stapler staple ${CPACK_PACKAGE_FILES} COMMAND_ERROR_IS_FATAL ANY)
endif()
