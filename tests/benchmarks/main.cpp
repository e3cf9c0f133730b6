// ithaca-bench: the program's speed beside that of its peers, in one run of one
// command.
#include <algorithm>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>
#include <vector>

#include <QApplication>

#include "commands.h"

namespace {

using namespace mentoring::bench;

struct Command {
    const char* name;
    const char* purpose;
    const char* options;
    int (*run)(const std::vector<std::string>&);
};

constexpr Command commands[] = {
    {"match", "exact matching against SciPy and LEMON",
     "--families T,S           T: scores full of ties; S: scores with few\n"
     "--sizes 1000,5000,10000  mentees; half as many mentors\n"
     "--peers scipy,lemon      which must be there\n"
     "--repeat 5               runs of ours; of the peers too at small sizes\n"
     "--peer-repeat N          runs of the peers at every size\n"
     "--check                  have every certificate checked by "
     "check_certificate.py\n"
     "--memory                 compare peak memory\n"
     "--phases                 say where our time goes\n",
     match},
    {"edits", "one change to a proven pairing, repaired and solved anew",
     "--families T,S           as above\n"
     "--sizes 1000,5000,10000  mentees; half as many mentors\n"
     "--edits 500              changes of each kind\n"
     "--check 3                of them compared with two full solutions\n",
     edits},
    {"score", "scoring against NumPy and C++ over bit sets",
     "--size 10000             mentees; half as many mentors\n"
     "--peers numpy,bitset     which must be there\n"
     "--repeat 5               runs of each\n",
     score},
    {"store", "the repositories against the SQLite C API",
     "--rows 100000            people\n"
     "--rounds 5               runs of each\n",
     store},
    {"ui", "the people page against QSortFilterProxyModel",
     "--rows 100000            people\n"
     "--rounds 40              times everything is typed\n",
     ui},
    {"start", "the first painted window against an empty one",
     "--rows 100000            people in the file\n"
     "--repeat 7               starts of each\n",
     start},
    {"search", "the global search over every kind of record",
     "--records 100000         of all kinds together\n"
     "--rounds 20              times every word is asked for\n",
     search},
    {"show", "ithaca-cli show of one person against opening the file",
     "--pairs 10000            twice as many people\n"
     "--sessions 400000        --goals 30000 --feedback 100000\n"
     "--repeat 3               runs of each\n",
     show},
    {"pages", "the pages of the window on a large file", "--share 100              of the large file, in a hundred\n",
     pages},
    {"publish", "publishing, locking and the event loop during a run", "--pairs 10000            to be published\n",
     publish},
    {"import", "rows imported a second", "--rows 100000            people\n", import},
};

int listCommands() {
    std::puts("ithaca-bench COMMAND [options]; COMMAND --help says its options. "
              "Exit code 1: a goal was missed.\n");
    for (const auto& command : commands)
        std::printf("  %-8s %s\n", command.name, command.purpose);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.empty() || words.front() == "--help")
        return listCommands();
    const auto* command = std::ranges::find(commands, words.front(), &Command::name);
    if (command == std::end(commands)) {
        std::fprintf(stderr, "%s: no such command\n", words.front().c_str());
        listCommands();
        return 2;
    }
    const std::vector<std::string> options(words.begin() + 1, words.end());
    if (std::ranges::find(options, "--help") != options.end()) {
        std::printf("ithaca-bench %s: %s\n\n%s", command->name, command->purpose, command->options);
        return 0;
    }
    try {
        return command->run(options);
    } catch (const std::invalid_argument& problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 2;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "%s: %s\n", command->name, problem.what());
        return 1;
    }
}
