/* Stands between a program and its disk (LD_PRELOAD): writes down, in order, what reaches the files below a folder, and
 * fails where it is told to. The program itself calls:
 *
 * fault_watch(folder, log)  from now on watch what happens below the folder (absolute, no slash at its end; the rest goes
 *                           by untouched), and write it down in `log` unless that is empty
 * fault_arm(...)            from now on let so many calls pass, then fail
 * fault_passed()            calls that passed since it was armed; fault_failed() those that failed
 * fault_told(line)          write down what the operator was told, in its place among the writes
 *
 * An entry of the log: what (1 byte), file (8 bytes), place (8), length (8), then so many bytes, all little-endian.
 *   C created: its path   W written   T truncated to `place`   S synced   D folder synced: its path
 *   R renamed: old path, NUL, new path   U removed: its path   M folder made: its path   A told
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITES = 1, SYNCS = 2, NAMES = 4 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char folder[PATH_MAX];
static size_t folder_length;
static int log_file = -1;
static unsigned char watched[65536];

static int armed, armed_errno, armed_for_ever;
static long armed_after, passed, failed;

static int is_below(const char *path) {
    return folder_length && !strncmp(path, folder, folder_length) && (path[folder_length] == '/' || !path[folder_length]);
}

static const char *absolute(int at, const char *path, char *into) {
    char link[64];
    ssize_t length;
    if (path[0] == '/')
        return path;
    if (at == AT_FDCWD)
        snprintf(link, sizeof link, "/proc/self/cwd");
    else
        snprintf(link, sizeof link, "/proc/self/fd/%d", at);
    length = readlink(link, into, PATH_MAX - 1);
    if (length < 0)
        return path;
    snprintf(into + length, PATH_MAX - (size_t)length, "/%s", path);
    return into;
}

static int is_watched(int fd) { return fd >= 0 && fd < (int)sizeof watched && watched[fd]; }

static uint64_t file_of(int fd) {
    struct stat found;
    return fstat(fd, &found) ? 0 : (uint64_t)found.st_ino;
}

static void note(char what, uint64_t file, uint64_t place, const void *bytes, uint64_t length) {
    char head[25];
    struct iovec parts[2] = {{head, sizeof head}, {(void *)bytes, (size_t)length}};
    if (log_file < 0)
        return;
    head[0] = what;
    memcpy(head + 1, &file, 8);
    memcpy(head + 9, &place, 8);
    memcpy(head + 17, &length, 8);
    if (syscall(SYS_writev, log_file, parts, length ? 2 : 1) < 0)
        _exit(99); /* a log with a hole in it would lie */
}

static void note_path(char what, uint64_t file, const char *path) { note(what, file, 0, path, strlen(path)); }

/* Whether this call fails; errno is set. It may also be the program's last. */
static int fails(int kind) {
    if (!(armed & kind))
        return 0;
    if (armed_after > 0) {
        armed_after--;
        passed++;
        return 0;
    }
    if (!armed_for_ever)
        armed = 0;
    failed++;
    if (armed_errno < 0)
        kill(getpid(), SIGKILL);
    errno = armed_errno;
    return 1;
}

void fault_watch(const char *below, const char *log) {
    pthread_mutex_lock(&lock);
    snprintf(folder, sizeof folder, "%s", below);
    folder_length = strlen(folder);
    if (log_file >= 0)
        syscall(SYS_close, log_file);
    log_file = *log ? (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    pthread_mutex_unlock(&lock);
}

/* Fail calls of these kinds (1 writes, 2 syncs, 4 renames and removals) with this error after so many have passed, for
 * ever or once; an error below zero ends the program there. */
void fault_arm(int kinds, long after, int error, int for_ever) {
    pthread_mutex_lock(&lock);
    armed = kinds, armed_after = after, armed_errno = error, armed_for_ever = for_ever, passed = failed = 0;
    pthread_mutex_unlock(&lock);
}

long fault_passed(void) { return passed; }
long fault_failed(void) { return failed; }

void fault_told(const char *line) {
    pthread_mutex_lock(&lock);
    note('A', 0, 0, line, strlen(line));
    pthread_mutex_unlock(&lock);
}

static int opened(int at, const char *path, int flags, mode_t mode) {
    char room[PATH_MAX];
    const char *whole = absolute(at, path, room);
    struct stat before;
    int fd, watch = is_below(whole), new;
    if (!watch) {
        fd = (int)syscall(SYS_openat, at, path, flags, mode);
        if (fd >= 0 && fd < (int)sizeof watched)
            watched[fd] = 0;
        return fd;
    }
    pthread_mutex_lock(&lock);
    new = (flags & O_CREAT) && stat(whole, &before);
    if (new && fails(WRITES)) {
        pthread_mutex_unlock(&lock);
        return -1;
    }
    fd = (int)syscall(SYS_openat, at, path, flags, mode);
    if (fd >= 0 && fd < (int)sizeof watched) {
        watched[fd] = 1;
        if (new)
            note_path('C', file_of(fd), whole);
        else if (flags & O_TRUNC)
            note('T', file_of(fd), 0, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return fd;
}

#define OPEN(name)                                                                                                     \
    int name(const char *path, int flags, ...) {                                                                       \
        va_list rest;                                                                                                  \
        mode_t mode;                                                                                                   \
        va_start(rest, flags);                                                                                         \
        mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : 0;                                                           \
        va_end(rest);                                                                                                  \
        return opened(AT_FDCWD, path, flags, mode);                                                                    \
    }
#define OPEN_AT(name)                                                                                                  \
    int name(int at, const char *path, int flags, ...) {                                                               \
        va_list rest;                                                                                                  \
        mode_t mode;                                                                                                   \
        va_start(rest, flags);                                                                                         \
        mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;                                             \
        va_end(rest);                                                                                                  \
        return opened(at, path, flags, mode);                                                                          \
    }
OPEN(open)
OPEN(open64)
OPEN_AT(openat)
OPEN_AT(openat64)

int close(int fd) {
    if (is_watched(fd))
        watched[fd] = 0;
    return (int)syscall(SYS_close, fd);
}

/* At `place`, or where the file stands when that is negative. */
static ssize_t written(int fd, const void *bytes, size_t length, off64_t place) {
    ssize_t count = -1;
    if (!is_watched(fd))
        return place < 0 ? syscall(SYS_write, fd, bytes, length) : syscall(SYS_pwrite64, fd, bytes, length, place);
    pthread_mutex_lock(&lock);
    if (!fails(WRITES)) {
        count = place < 0 ? syscall(SYS_write, fd, bytes, length) : syscall(SYS_pwrite64, fd, bytes, length, place);
        if (count > 0)
            note('W', file_of(fd), (uint64_t)(place < 0 ? lseek64(fd, 0, SEEK_CUR) - count : place), bytes, (uint64_t)count);
    }
    pthread_mutex_unlock(&lock);
    return count;
}

ssize_t write(int fd, const void *bytes, size_t length) { return written(fd, bytes, length, -1); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t place) { return written(fd, bytes, length, place); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t place) { return written(fd, bytes, length, place); }

/* Copies within the system, one piece at a time through our own hands. */
ssize_t sendfile(int to, int from, off_t *place, size_t length) {
    char piece[65536];
    ssize_t got;
    if (!is_watched(to))
        return syscall(SYS_sendfile, to, from, place, length);
    if (length > sizeof piece)
        length = sizeof piece;
    got = place ? pread(from, piece, length, *place) : read(from, piece, length);
    if (got > 0)
        got = write(to, piece, (size_t)got);
    if (got > 0 && place)
        *place += got;
    return got;
}

ssize_t sendfile64(int to, int from, off64_t *place, size_t length) { return sendfile(to, from, place, length); }

ssize_t copy_file_range(int from, off64_t *from_place, int to, off64_t *to_place, size_t length, unsigned flags) {
    if (is_watched(to)) {
        errno = ENOSYS;
        return -1;
    }
    return syscall(SYS_copy_file_range, from, from_place, to, to_place, length, flags);
}

static int truncated(int fd, off64_t size) {
    int answer;
    if (!is_watched(fd))
        return (int)syscall(SYS_ftruncate, fd, size);
    pthread_mutex_lock(&lock);
    answer = fails(WRITES) ? -1 : (int)syscall(SYS_ftruncate, fd, size);
    if (!answer)
        note('T', file_of(fd), (uint64_t)size, NULL, 0);
    pthread_mutex_unlock(&lock);
    return answer;
}

int ftruncate(int fd, off_t size) { return truncated(fd, size); }
int ftruncate64(int fd, off64_t size) { return truncated(fd, size); }

/* The real disk is not waited for below the folder: what is kept of that is decided from the log. */
static int synced(int fd) {
    struct stat found;
    char link[64], path[PATH_MAX];
    ssize_t length;
    int answer;
    if (!is_watched(fd))
        return (int)syscall(SYS_fsync, fd);
    pthread_mutex_lock(&lock);
    answer = fails(SYNCS) ? -1 : fstat(fd, &found);
    if (!answer && S_ISDIR(found.st_mode)) {
        snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
        length = readlink(link, path, sizeof path - 1);
        if (length > 0)
            note('D', (uint64_t)found.st_ino, 0, path, (uint64_t)length);
    } else if (!answer)
        note('S', (uint64_t)found.st_ino, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return answer;
}

int fsync(int fd) { return synced(fd); }
int fdatasync(int fd) { return synced(fd); }

int renameat(int from_at, const char *from, int to_at, const char *to) {
    char from_room[PATH_MAX], to_room[PATH_MAX], both[2 * PATH_MAX];
    const char *old = absolute(from_at, from, from_room), *new = absolute(to_at, to, to_room);
    int answer, watch = is_below(old) || is_below(new);
    struct stat found;
    if (!watch)
        return (int)syscall(SYS_renameat2, from_at, from, to_at, to, 0);
    pthread_mutex_lock(&lock);
    answer = fails(NAMES) ? -1 : (int)syscall(SYS_renameat2, from_at, from, to_at, to, 0);
    if (!answer) {
        size_t first = strlen(old) + 1, second = strlen(new);
        memcpy(both, old, first);
        memcpy(both + first, new, second);
        note('R', stat(new, &found) ? 0 : (uint64_t)found.st_ino, 0, both, first + second);
    }
    pthread_mutex_unlock(&lock);
    return answer;
}

int rename(const char *from, const char *to) { return renameat(AT_FDCWD, from, AT_FDCWD, to); }

int unlinkat(int at, const char *path, int flags) {
    char room[PATH_MAX];
    const char *whole = absolute(at, path, room);
    int answer;
    if (!is_below(whole))
        return (int)syscall(SYS_unlinkat, at, path, flags);
    pthread_mutex_lock(&lock);
    answer = fails(NAMES) ? -1 : (int)syscall(SYS_unlinkat, at, path, flags);
    if (!answer)
        note_path('U', 0, whole);
    pthread_mutex_unlock(&lock);
    return answer;
}

int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }

int mkdirat(int at, const char *path, mode_t mode) {
    char room[PATH_MAX];
    const char *whole = absolute(at, path, room);
    struct stat found;
    int answer;
    if (!is_below(whole))
        return (int)syscall(SYS_mkdirat, at, path, mode);
    pthread_mutex_lock(&lock);
    answer = fails(WRITES) ? -1 : (int)syscall(SYS_mkdirat, at, path, mode);
    if (!answer)
        note_path('M', stat(whole, &found) ? 0 : (uint64_t)found.st_ino, whole);
    pthread_mutex_unlock(&lock);
    return answer;
}

int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }
