# Run at installation: puts the libraries that programs and plugins need beside the programs, but for those of Windows and of
# the compiler. JIANBAO_PROGRAMS, JIANBAO_PLUGINS and JIANBAO_LIBRARY_FOLDERS say of what and from where; JIANBAO_PLACE is
# below CMAKE_INSTALL_PREFIX.
file(GET_RUNTIME_DEPENDENCIES
    RESOLVED_DEPENDENCIES_VAR found
    UNRESOLVED_DEPENDENCIES_VAR missing
    EXECUTABLES ${JIANBAO_PROGRAMS}
    MODULES ${JIANBAO_PLUGINS}
    DIRECTORIES ${JIANBAO_LIBRARY_FOLDERS}
    PRE_EXCLUDE_REGEXES "^(api|ext)-ms-" "^(msvcp|vcruntime|concrt)"
    POST_EXCLUDE_REGEXES "[Ss][Yy][Ss][Tt][Ee][Mm]32")
if(missing)
    message(FATAL_ERROR "Libraries were not found: ${missing}")
endif()
file(INSTALL ${found} DESTINATION "${CMAKE_INSTALL_PREFIX}/${JIANBAO_PLACE}" FOLLOW_SYMLINK_CHAIN)
