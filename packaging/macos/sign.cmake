# Run at installation, after Qt has been put into the bundle: signs it, inside out. Each part is signed by itself: one
# signature over everything (--deep) would take from the web process the right that it needs.

cmake_policy(VERSION 3.28) # an installation script has none: links are not followed
if(DEFINED ENV{JIANBAO_SIGN_IDENTITY})
    # What the notary asks for.
    set(how --options runtime --timestamp --sign $ENV{JIANBAO_SIGN_IDENTITY})
else()
    # Apple's processors start nothing that bears no signature at all. The hardened runtime would load no library beside a
    # program that is signed by nobody.
    set(how --sign -)
endif()

function(sign part)
    execute_process(COMMAND codesign --force ${how} ${ARGN} ${part} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

set(contents ${JIANBAO_BUNDLE}/Contents)
file(GLOB_RECURSE libraries ${contents}/Frameworks/*.dylib ${contents}/PlugIns/*.dylib)
foreach(library IN LISTS libraries)
    sign(${library})
endforeach()
file(GLOB_RECURSE web_processes LIST_DIRECTORIES true ${contents}/Frameworks/*/QtWebEngineProcess.app)
list(FILTER web_processes INCLUDE REGEX "QtWebEngineProcess\\.app$")
foreach(process IN LISTS web_processes)
    # JavaScript engines write code at run time, even where no page may run a script.
    sign(${process} --entitlements ${CMAKE_CURRENT_LIST_DIR}/webprocess.entitlements)
endforeach()
file(GLOB frameworks LIST_DIRECTORIES true ${contents}/Frameworks/*.framework)
foreach(framework IN LISTS frameworks)
    sign(${framework})
endforeach()
sign(${contents}/MacOS/jianbao-cli)
sign(${JIANBAO_BUNDLE})
