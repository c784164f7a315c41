// Starts a server and measures how long it takes from exec to the last byte of its first answer.
//
//   cold-start PORT PATH COMMAND [ARGUMENT…]
//
// Prints one line: milliseconds until the port took a connection, milliseconds until the last byte of the
// first answer, milliseconds the second request took, bytes of the first answer, and the process' resident
// memory after the first answer in KiB, in all and of it not backed by files. The server is then ended by
// SIGTERM. Whatever is not a whole 200 answer ends this program with a message and status 1.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define LONGEST_MS 60000
// Between two tries to connect: a two-hundredth of the time since exec, so that a slow start is not slowed
// down by who waits for it; 0.1 ms at least.
#define SHORTEST_PAUSE_MS 0.1
#define PAUSE_PART 200

static pid_t server = -1;

static double now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static void die(const char *what) {
    fprintf(stderr, "cold-start: %s\n", what);
    if (server > 0 && kill(server, SIGKILL) == 0) waitpid(server, NULL, 0);
    exit(1);
}

static void pause_after(double waited_ms) {
    double pause = waited_ms / PAUSE_PART > SHORTEST_PAUSE_MS ? waited_ms / PAUSE_PART : SHORTEST_PAUSE_MS;
    struct timespec t = {.tv_sec = (long)pause / 1000, .tv_nsec = (long)(pause * 1e6) % 1000000000};
    nanosleep(&t, NULL);
}

static int try_connect(int port) {
    int s = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int one = 1;
    setsockopt(s, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (connect(s, (struct sockaddr *)&address, sizeof address) == 0) return s;
    close(s);
    return -1;
}

// Asks and reads to the end of the body; returns its length.
static long ask(int s, const char *path) {
    static char answer[1 << 22];
    char request[512];
    int length = snprintf(request, sizeof request,
        "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n", path);
    if (write(s, request, length) != length) die("the request could not be sent");
    long have = 0, head = -1, body = -1;
    while (head < 0 || have < head + body) {
        long got = read(s, answer + have, sizeof answer - 1 - have);
        if (got <= 0) die("the answer was cut off");
        have += got;
        answer[have] = 0;
        if (head < 0) {
            char *end = strstr(answer, "\r\n\r\n");
            if (end == NULL) continue;
            head = end + 4 - answer;
            char *field = strcasestr(answer, "content-length:");
            if (strncmp(answer, "HTTP/1.1 200", 12) != 0 || field == NULL || field > end) die("the answer is no page");
            body = atol(field + 15);
        }
    }
    return body;
}

static long status_kib(const char *field) {
    char name[64], line[256];
    snprintf(name, sizeof name, "/proc/%d/status", server);
    FILE *status = fopen(name, "r");
    long found = -1;
    while (status != NULL && fgets(line, sizeof line, status) != NULL)
        if (strncmp(line, field, strlen(field)) == 0) found = atol(line + strlen(field));
    if (status != NULL) fclose(status);
    return found;
}

int main(int count, char **arguments) {
    if (count < 4) die("usage: cold-start PORT PATH COMMAND [ARGUMENT...]");
    int port = atoi(arguments[1]);
    int taken = try_connect(port);
    if (taken >= 0) die("the port is taken");
    double begun = now_ms();
    server = vfork();
    if (server == 0) {
        int nothing = open("/dev/null", O_WRONLY);
        dup2(nothing, 1);
        dup2(nothing, 2);
        execvp(arguments[3], arguments + 3);
        _exit(127);
    }
    int s = -1;
    while ((s = try_connect(port)) < 0) {
        if (now_ms() - begun > LONGEST_MS) die("it took too long");
        if (waitpid(server, NULL, WNOHANG) != 0) die("the server ended");
        pause_after(now_ms() - begun);
    }
    double listening = now_ms();
    long bytes = ask(s, arguments[2]);
    double answered = now_ms();
    long resident = status_kib("VmRSS:"), anonymous = status_kib("RssAnon:");
    double again = now_ms();
    ask(s, arguments[2]);
    double second = now_ms() - again;
    close(s);
    kill(server, SIGTERM);
    waitpid(server, NULL, 0);
    printf("%.2f %.2f %.2f %ld %ld %ld\n", listening - begun, answered - begun, second, bytes, resident, anonymous);
    return 0;
}
