#pragma once

#include <span>

#include <QString>

#include "command_line.h"

namespace mentoring::cli {

/// What ithaca-cli can do. `describe` names arguments and options, `run` answers the exit code.
struct Command {
    const char* name;
    QString (*summary)();
    void (*describe)(CommandLine& line);
    int (*run)(const CommandLine& line);
};

[[nodiscard]] std::span<const Command> commands();

extern const Command newCommand;
extern const Command levelsCommand;
extern const Command skillsCommand;
extern const Command importCommand;
extern const Command importPairsCommand;
extern const Command peopleCommand;
extern const Command matchCommand;
extern const Command scoresCommand;
extern const Command exportCommand;
extern const Command checkCommand;
extern const Command showCommand;
extern const Command todayCommand;
extern const Command historyCommand;
extern const Command decisionsCommand;
extern const Command supplyCommand;
extern const Command agreementCommand;
extern const Command whyCommand;
extern const Command priceCommand;
extern const Command scenariosCommand;
extern const Command contactsCommand;

/// Those of programs, whose names are two words.
[[nodiscard]] std::span<const Command> programCommands();
/// Those that record something of the mentoring itself.
[[nodiscard]] std::span<const Command> recordCommands();

} // namespace mentoring::cli
