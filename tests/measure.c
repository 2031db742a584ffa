/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Runs a command and says how it ended: its exit status (or 128 and the
 * signal), the milliseconds it took and the kibibytes it held at most.
 *
 * measure RESULT COMMAND ARGUMENTS...: the three numbers go into the file
 * RESULT.  A command that does not end in twenty seconds is ended.  Under a
 * sanitizer, which needs much of both, time and memory are given as 0.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { PATIENCE = 20 };

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
enum { SANITIZED = 1 };
#else
enum { SANITIZED = 0 };
#endif

static long milliseconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int main(int count, char **arguments)
{
    long start = milliseconds();
    struct rusage used;
    int status = 0;
    FILE *result;
    pid_t child;

    if (count < 3) {
        return 64;
    }
    child = fork();
    if (child == 0) {
        alarm(PATIENCE);
        execvp(arguments[2], arguments + 2);
        _exit(127);
    }
    if (child < 0 || wait4(child, &status, 0, &used) != child) {
        return 70;
    }
    result = fopen(arguments[1], "w");
    if (result == NULL) {
        return 73;
    }
    fprintf(result, "%d %ld %ld\n",
            WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
            SANITIZED ? 0 : milliseconds() - start,
            SANITIZED ? 0 : used.ru_maxrss);
    return fclose(result) == 0 ? 0 : 73;
}
