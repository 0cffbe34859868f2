// Where the image lies: behind the last byte of the program's own ELF file, as the AppImage specification (type 2) has it.
#include "runtime.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

// Room that the specification asks for; filled in after linking.
__attribute__((section(".upd_info"), used)) static volatile const char updateSection[1024] = {0};
__attribute__((section(".sha256_sig"), used)) static volatile const char signatureSection[1024] = {0};
__attribute__((section(".sig_key"), used)) static volatile const char keySection[8192] = {0};

const char *updateInformation(void)
{
    return (const char *)updateSection;
}

int complain(const char *what, const char *about)
{
    const int reason = errno;
    fprintf(stderr, "%s%s%s%s%s\n", what, *about ? ": " : "", about, reason ? ": " : "", reason ? strerror(reason) : "");
    return -1;
}

int findImage(struct Image *image)
{
    const ssize_t length = readlink("/proc/self/exe", image->path, sizeof image->path - 1);
    if (length < 0 || (size_t)length == sizeof image->path - 1)
        return complain("The program does not find its own file", "/proc/self/exe");
    image->path[length] = 0;

    Elf64_Ehdr header;
    const int file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    const ssize_t count = file < 0 ? -1 : pread(file, &header, sizeof header, 0);
    if (file >= 0)
        close(file);
    if (count != (ssize_t)sizeof header || memcmp(header.e_ident, ELFMAG, SELFMAG) != 0)
        return complain("The program cannot read its own file", image->path);
    // Linkers write the section headers last.
    image->offset = (off_t)(header.e_shoff + (Elf64_Off)header.e_shentsize * header.e_shnum);
    return 0;
}
