// Copies what it is given: with checks, where the compiler puts them in.

#include <cstdio>
#include <cstring>

int main(int count, char** words) {
    char buffer[16];
    for (int i = 0; i < count; ++i) {
        std::strcpy(buffer, words[i]);
        std::puts(buffer);
    }
    return 0;
}
