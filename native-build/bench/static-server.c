// The floor of the cold-start bench: answers every request with one file, and does nothing else.
//
//   static-server PORT FILE
#include <arpa/inet.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

int main(int count, char **arguments) {
    if (count != 3) return 64;
    int file = open(arguments[2], O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) return 66;
    char *answer = malloc(status.st_size + 256);
    int head = sprintf(answer, "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: %ld\r\n\r\n", (long)status.st_size);
    if (read(file, answer + head, status.st_size) != status.st_size) return 74;
    int listener = socket(AF_INET, SOCK_STREAM, 0), one = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(atoi(arguments[1]))};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) != 0 || listen(listener, 64) != 0) return 71;
    for (;;) {
        int s = accept(listener, NULL, NULL);
        char request[8192];
        while (read(s, request, sizeof request) > 0)
            if (write(s, answer, head + status.st_size) < 0) break;
        close(s);
    }
}
