// Mounting the image through FUSE, for as long as somebody uses it.
#include "runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <squashfuse.h>
#include <ll.h>

static const struct fuse_lowlevel_ops operations = {
    .getattr = sqfs_ll_op_getattr,
    .opendir = sqfs_ll_op_opendir,
    .releasedir = sqfs_ll_op_releasedir,
    .readdir = sqfs_ll_op_readdir,
    .lookup = sqfs_ll_op_lookup,
    .open = sqfs_ll_op_open,
    .create = sqfs_ll_op_create,
    .release = sqfs_ll_op_release,
    .read = sqfs_ll_op_read,
    .readlink = sqfs_ll_op_readlink,
    .listxattr = sqfs_ll_op_listxattr,
    .getxattr = sqfs_ll_op_getxattr,
    .forget = sqfs_ll_op_forget,
    .init = sqfs_ll_op_init,
    .statfs = stfs_ll_op_statfs,
};

/// Answers the kernel until nobody holds the other end of `users` or the mount is gone.
static void serve(struct fuse_session *session, int users)
{
    struct fuse_buf buffer = {0};
    struct pollfd sources[] = {{fuse_session_fd(session), POLLIN, 0}, {users, POLLIN, 0}};
    while (!fuse_session_exited(session)) {
        if (poll(sources, 2, -1) < 0) {
            if (errno == EINTR)
                continue;
            break;
        }
        if (sources[0].revents) {
            const int count = fuse_session_receive_buf(session, &buffer);
            if (count == -EINTR)
                continue;
            if (count <= 0)
                break;
            fuse_session_process_buf(session, &buffer);
        } else if (sources[1].revents & (POLLHUP | POLLERR)) {
            break;
        }
    }
    free(buffer.mem);
}

/// The life of the process that serves the image. Tells `ready` whether it is mounted.
static int serveImage(const struct Image *image, const char *folder, int users, int ready)
{
    sqfs_ll *const files = sqfs_ll_open(image->path, (size_t)image->offset);
    if (!files)
        return 1;
    char *words[] = {"jianbao", "-o", "ro,nosuid,nodev", NULL};
    struct fuse_args arguments = FUSE_ARGS_INIT(3, words);
    sqfs_ll_chan channel;
    struct fuse_lowlevel_ops calls = operations;
    if (sqfs_ll_mount(&channel, folder, &arguments, &calls, sizeof calls, files) != SQFS_OK)
        return 1;
    const char mounted = 1;
    if (write(ready, &mounted, 1) == 1) {
        close(ready);
        serve(channel.session, users);
    }
    sqfs_ll_unmount(&channel, folder);
    sqfs_ll_destroy(files);
    rmdir(folder);
    return 0;
}

int mountImage(const struct Image *image, const char *folder)
{
    int users[2];
    int ready[2];
    // Without the device, FUSE would say so on the standard error, and what follows is no failure.
    if (access("/dev/fuse", R_OK | W_OK) != 0 || pipe(users) != 0 || pipe2(ready, O_CLOEXEC) != 0)
        return -1;
    const pid_t child = fork();
    if (child < 0)
        return -1;
    if (child == 0) {
        // Not the caller's child: it need not wait for this process, and a closing terminal does not end it.
        close(users[1]);
        close(ready[0]);
        setsid();
        const pid_t server = fork();
        if (server != 0)
            _exit(server < 0);
        const int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
        for (int stream = 0; nowhere >= 0 && stream <= 2; ++stream)
            dup2(nowhere, stream);
        if (chdir("/") != 0)
            _exit(1);
        _exit(serveImage(image, folder, users[0], ready[1]));
    }
    close(users[0]); // the other end stays open, here and in every program that is started from here
    close(ready[1]);
    while (waitpid(child, NULL, 0) < 0 && errno == EINTR)
        ;
    char mounted = 0;
    const int failed = read(ready[0], &mounted, 1) != 1;
    close(ready[0]);
    if (failed)
        close(users[1]);
    return failed ? -1 : 0;
}
