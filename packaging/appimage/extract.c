// Unpacking the image, for machines on which it cannot be mounted and for people who want to look inside.
#include "runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <squashfuse.h>

static int removeEntry(const char *path, const struct stat *status, int kind, struct FTW *place)
{
    (void)status;
    (void)kind;
    (void)place;
    remove(path);
    return 0;
}

void removeTree(const char *folder)
{
    nftw(folder, removeEntry, 32, FTW_DEPTH | FTW_PHYS);
}

static int makeFolders(char *path)
{
    for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        const int failed = mkdir(path, 0755) != 0 && errno != EEXIST;
        *slash = '/';
        if (failed)
            return complain("A folder cannot be made", path);
    }
    return 0;
}

static int writeFile(sqfs *fs, sqfs_inode *inode, const char *path)
{
    static char buffer[256 * 1024];
    const int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, inode->base.mode & 0777);
    if (file < 0)
        return complain("A file cannot be made", path);
    const sqfs_off_t size = (sqfs_off_t)inode->xtra.reg.file_size;
    for (sqfs_off_t done = 0; done < size;) {
        sqfs_off_t count = sizeof buffer;
        errno = 0;
        if (sqfs_read_range(fs, inode, done, &count, buffer) != SQFS_OK || count <= 0) {
            close(file);
            return complain("The image is damaged at the file", path);
        }
        for (sqfs_off_t written = 0; written < count;) {
            const ssize_t now = write(file, buffer + written, (size_t)(count - written));
            if (now < 0) {
                close(file);
                return complain("A file cannot be written", path);
            }
            written += now;
        }
        done += count;
    }
    return close(file) == 0 ? 0 : complain("A file cannot be written", path);
}

static int writeLink(sqfs *fs, sqfs_inode *inode, const char *path)
{
    char target[PATH_SIZE];
    size_t size = sizeof target;
    if (sqfs_readlink(fs, inode, target, &size) != SQFS_OK)
        return complain("The image is damaged at the link", path);
    return symlink(target, path) == 0 ? 0 : complain("A link cannot be made", path);
}

static int writeEntry(sqfs *fs, sqfs_dir_entry *entry, char *path)
{
    sqfs_inode inode;
    errno = 0;
    if (sqfs_inode_get(fs, &inode, sqfs_dentry_inode(entry)) != SQFS_OK)
        return complain("The image is damaged at", path);
    if (makeFolders(path) != 0)
        return -1;
    // What is there from an earlier time, a folder apart, makes room.
    unlink(path);
    if (S_ISDIR(inode.base.mode))
        return mkdir(path, (inode.base.mode & 0777) | 0700) == 0 || errno == EEXIST ? 0 : complain("A folder cannot be made", path);
    if (S_ISREG(inode.base.mode))
        return writeFile(fs, &inode, path);
    if (S_ISLNK(inode.base.mode))
        return writeLink(fs, &inode, path);
    return 0; // the image holds no devices
}

/// True for a path that matches the pattern, or that lies in a folder that does.
static int isWanted(const char *path, const char *pattern)
{
    return !pattern || fnmatch(pattern, path, FNM_PATHNAME | FNM_LEADING_DIR) == 0;
}

int extractImage(const struct Image *image, const char *folder, const char *pattern, void (*announce)(const char *path))
{
    sqfs fs;
    sqfs_traverse walk;
    if (sqfs_open_image(&fs, image->path, (size_t)image->offset) != SQFS_OK)
        return complain("There is no readable image in", image->path);
    if (sqfs_traverse_open(&walk, &fs, sqfs_inode_root(&fs)) != SQFS_OK) {
        sqfs_destroy(&fs);
        return complain("The image is damaged", image->path);
    }
    sqfs_err error = SQFS_OK;
    int result = 0;
    while (result == 0 && sqfs_traverse_next(&walk, &error)) {
        char path[PATH_SIZE];
        if (walk.dir_end || !isWanted(walk.path, pattern))
            continue;
        errno = 0;
        if (snprintf(path, sizeof path, "%s/%s", folder, walk.path) >= (int)sizeof path)
            result = complain("A path is too long", walk.path);
        else
            result = writeEntry(&fs, &walk.entry, path);
        if (result == 0 && announce)
            announce(path);
    }
    if (result == 0 && error != SQFS_OK) {
        errno = 0;
        result = complain("The image is damaged", image->path);
    }
    sqfs_traverse_close(&walk);
    sqfs_fd_close(fs.fd);
    sqfs_destroy(&fs);
    return result;
}
