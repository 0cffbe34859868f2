// The parts of the AppImage runtime. Every function returns 0 when done and -1 after having said on the standard error
// what failed, unless its line says otherwise. Paths are NUL-terminated bytes as the kernel knows them.
#pragma once

#include <stddef.h>
#include <sys/types.h>

#define PATH_SIZE 4096

/// The image behind the program: the program's own file, and where the file system begins in it.
struct Image {
    char path[PATH_SIZE];
    off_t offset; ///< in bytes
};

/// Finds the image in the running program's own file.
int findImage(struct Image *image);
/// What updaters are told, as embedded in the section .upd_info; a string without a line end, empty when there is none.
const char *updateInformation(void);

/// Writes what the image holds below `folder`, which is made: everything, or what matches the shell `pattern` (and what
/// lies below a folder that matches). `announce` gets each path written, where it is not null.
int extractImage(const struct Image *image, const char *folder, const char *pattern,
                 void (*announce)(const char *path));
/// Removes a folder and all that is in it, following no link. Says nothing.
void removeTree(const char *folder);

/// Mounts the image at `folder` and returns at once, in a process of its own that ends, unmounting, when the last
/// process that inherited this one's open files has ended. 0 when mounted; -1 without a word when it cannot be.
int mountImage(const struct Image *image, const char *folder);

/// Says a failure on the standard error, with the reason of `errno` when there is one. Returns -1.
int complain(const char *what, const char *about);
