# Run at installation, after Qt has been put into the bundle: signs it for the hardened runtime, inside out.
if(NOT DEFINED ENV{JIANBAO_SIGN_IDENTITY})
    # Apple's processors start nothing that bears no signature at all.
    set(identity "-")
else()
    set(identity "$ENV{JIANBAO_SIGN_IDENTITY}")
endif()

file(GLOB_RECURSE web_processes LIST_DIRECTORIES true "${JIANBAO_BUNDLE}/Contents/Frameworks/*/QtWebEngineProcess.app")
list(FILTER web_processes INCLUDE REGEX "QtWebEngineProcess\\.app$")
foreach(part IN LISTS web_processes ITEMS "${JIANBAO_BUNDLE}/Contents/MacOS/jianbao-cli" "${JIANBAO_BUNDLE}")
    set(rights "")
    if(part MATCHES "QtWebEngineProcess")
        # JavaScript engines write code at run time, even where no page may run a script.
        set(rights --entitlements ${CMAKE_CURRENT_LIST_DIR}/webprocess.entitlements)
    endif()
    execute_process(COMMAND codesign --force --deep --options runtime --timestamp=none ${rights} --sign ${identity} ${part}
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
