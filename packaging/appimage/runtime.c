// The front part of an AppImage (type 2): mounts or unpacks the image that follows it in the same file, and starts the
// image's AppRun. Written after the specification; releases use the upstream runtime, this one makes the file complete
// where that cannot be had.
#include "runtime.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const char usage[] =
    "What this file itself understands; everything else goes to the program inside.\n\n"
    "  --appimage-extract [PATTERN]    unpack all files, or those that match, into squashfs-root\n"
    "  --appimage-extract-and-run …    unpack into a temporary folder, run, and clean up\n"
    "  --appimage-mount                mount, say where, and wait for Ctrl+C\n"
    "  --appimage-offset               where the file system begins, in bytes\n"
    "  --appimage-updateinformation    where newer versions are announced\n"
    "  --appimage-version              the version of this runtime\n"
    "  --appimage-help                 this text\n\n"
    "With APPIMAGE_EXTRACT_AND_RUN=1 in the environment it is always unpacked.\n";

static void sayPath(const char *path)
{
    puts(path);
}

static const char *temporaryFolder(void)
{
    const char *const folder = getenv("TMPDIR");
    return folder && *folder == '/' ? folder : "/tmp";
}

/// Makes a new folder that only the caller may enter and writes its name into `path`.
static int makeFolder(char path[PATH_SIZE], const char *purpose)
{
    if (snprintf(path, PATH_SIZE, "%s/.%s_jianbao_XXXXXX", temporaryFolder(), purpose) >= PATH_SIZE)
        return complain("A path is too long", temporaryFolder());
    return mkdtemp(path) ? 0 : complain("No temporary folder can be made", path);
}

/// Becomes the program in the folder. Returns only when that fails.
static int becomeProgram(const struct Image *image, const char *folder, char *words[])
{
    char program[PATH_SIZE];
    char where[PATH_SIZE];
    snprintf(program, sizeof program, "%s/AppRun", folder);
    setenv("APPDIR", folder, 1);
    setenv("APPIMAGE", image->path, 1);
    setenv("ARGV0", words[0], 1);
    if (getcwd(where, sizeof where))
        setenv("OWD", where, 1);
    execv(program, words);
    return complain("The program cannot be started", program);
}

static int runUnpacked(const struct Image *image, char *words[])
{
    char folder[PATH_SIZE];
    if (makeFolder(folder, "unpacked") != 0)
        return 127;
    int status = 0;
    if (extractImage(image, folder, NULL, NULL) != 0) {
        status = 127 << 8;
    } else {
        const pid_t child = fork();
        if (child == 0)
            _exit(becomeProgram(image, folder, words) == 0 ? 0 : 127);
        while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
            ;
    }
    removeTree(folder);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static int runMounted(const struct Image *image, char *words[])
{
    char folder[PATH_SIZE];
    if (makeFolder(folder, "mount") != 0)
        return 127;
    if (mountImage(image, folder) == 0)
        return becomeProgram(image, folder, words) == 0 ? 0 : 127;
    rmdir(folder);
    return runUnpacked(image, words); // no FUSE here: slower to start, but it starts
}

static int showMounted(const struct Image *image)
{
    char folder[PATH_SIZE];
    if (makeFolder(folder, "mount") != 0)
        return 1;
    if (mountImage(image, folder) != 0) {
        rmdir(folder);
        errno = 0;
        complain("The image cannot be mounted: there is no FUSE here", "");
        return 1;
    }
    puts(folder);
    fflush(stdout);
    pause();
    return 0;
}

int main(int count, char *words[])
{
    struct Image image;
    if (count < 1 || findImage(&image) != 0)
        return 127;
    const char *const first = count > 1 ? words[1] : "";
    const char *const always = getenv("APPIMAGE_EXTRACT_AND_RUN");

    if (strcmp(first, "--appimage-offset") == 0) {
        printf("%lld\n", (long long)image.offset);
        return 0;
    }
    if (strcmp(first, "--appimage-extract") == 0) {
        if (count > 3) {
            fputs("One pattern at most.\n", stderr);
            return 2;
        }
        return extractImage(&image, "squashfs-root", count > 2 ? words[2] : NULL, sayPath) == 0 ? 0 : 1;
    }
    if (strcmp(first, "--appimage-extract-and-run") == 0) {
        words[1] = words[0];
        return runUnpacked(&image, words + 1);
    }
    if (strcmp(first, "--appimage-mount") == 0)
        return showMounted(&image);
    if (strcmp(first, "--appimage-updateinformation") == 0 || strcmp(first, "--appimage-updateinfo") == 0) {
        puts(updateInformation());
        return 0;
    }
    if (strcmp(first, "--appimage-version") == 0) {
        puts("Jianbao's AppImage runtime, type 2");
        return 0;
    }
    if (strcmp(first, "--appimage-help") == 0) {
        fputs(usage, stdout);
        return 0;
    }
    if (strncmp(first, "--appimage-", 11) == 0) {
        fprintf(stderr, "%s is not understood; --appimage-help lists what is.\n", first);
        return 2;
    }
    if (always && strcmp(always, "1") == 0)
        return runUnpacked(&image, words);
    return runMounted(&image, words);
}
