#include "programs/plan_rows.h"

#include "kit/utf8.h"
#include "wording/language.h"

namespace mentoring::ui {

namespace {

void putBeside(QStringList& beside, const Bilingual& text) {
    beside << toQt(text.en) << toQt(text.fr);
}

QString shown(const Bilingual& text) {
    return toQt(text.in(wording::textLanguage()));
}

/// What is typed, with what is written in the other language. A text read in the other language for want of one is
/// no text of this one while nobody changes it.
Bilingual typed(const QString& text, const QStringList& beside, qsizetype first) {
    Bilingual written{fromQt(beside.value(first)), fromQt(beside.value(first + 1))};
    if (text.isEmpty())
        return {};
    if (text != shown(written))
        written.writtenIn(wording::textLanguage()) = fromQt(text);
    return written;
}

QString shown(const std::optional<int>& number) {
    return number ? QString::number(*number) : QString();
}

std::optional<int> numberIn(const QString& text) {
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

std::vector<RowsEdit::Row> rowsOf(const std::vector<ProgramObjective>& objectives) {
    std::vector<RowsEdit::Row> rows;
    for (const auto& objective : objectives) {
        auto& row = rows.emplace_back();
        row.cells = {shown(objective.text), shown(objective.measure), shown(objective.baseline), shown(objective.goal),
                     shown(objective.value)};
        putBeside(row.beside, objective.text);
        putBeside(row.beside, objective.measure);
        row.beside << shown(objective.value) << (objective.valueOn ? toQt(toIso(*objective.valueOn)) : QString());
    }
    return rows;
}

std::vector<ProgramObjective> objectivesFrom(const std::vector<RowsEdit::Row>& rows, Date today) {
    std::vector<ProgramObjective> objectives;
    for (const auto& row : rows) {
        auto& objective = objectives.emplace_back();
        objective.text = typed(row.cells.value(0), row.beside, 0);
        objective.measure = typed(row.cells.value(1), row.beside, 2);
        objective.baseline = numberIn(row.cells.value(2));
        objective.goal = numberIn(row.cells.value(3));
        objective.value = numberIn(row.cells.value(4));
        if (objective.value)
            objective.valueOn = row.cells.value(4) == row.beside.value(4) ? dateFromIso(fromQt(row.beside.value(5)))
                                                                          : std::optional(today);
    }
    return objectives;
}

std::vector<RowsEdit::Row> rowsOf(const std::vector<ProgramPhase>& phases) {
    std::vector<RowsEdit::Row> rows;
    const auto add = [&](const ProgramPhase& phase, const ProgramMilestone& milestone, const QString& weeks) {
        auto& row = rows.emplace_back();
        row.cells = {shown(phase.name), shown(milestone.text), weeks};
        putBeside(row.beside, phase.name);
        putBeside(row.beside, milestone.text);
    };
    for (const auto& phase : phases) {
        for (const auto& milestone : phase.milestones)
            add(phase, milestone, QString::number(milestone.weeks));
        if (phase.milestones.empty())
            add(phase, {}, {});
    }
    return rows;
}

std::vector<ProgramPhase> phasesFrom(const std::vector<RowsEdit::Row>& rows) {
    std::vector<ProgramPhase> phases;
    for (const auto& row : rows) {
        const auto name = typed(row.cells.value(0), row.beside, 0);
        const bool goesOn = !phases.empty() && (name.isEmpty() || shown(phases.back().name) == shown(name));
        if (!goesOn)
            phases.push_back({name, {}});
        const auto text = typed(row.cells.value(1), row.beside, 2);
        const auto weeks = numberIn(row.cells.value(2));
        if (!text.isEmpty() || weeks)
            phases.back().milestones.push_back({text, weeks.value_or(0)});
    }
    return phases;
}

std::vector<RowsEdit::Row> rowsOf(const std::vector<TrainingItem>& training) {
    std::vector<RowsEdit::Row> rows;
    for (const auto& item : training) {
        auto& row = rows.emplace_back();
        row.cells = {shown(item.text), QString::number(static_cast<int>(item.side))};
        putBeside(row.beside, item.text);
    }
    return rows;
}

std::vector<TrainingItem> trainingFrom(const std::vector<RowsEdit::Row>& rows) {
    std::vector<TrainingItem> training;
    for (const auto& row : rows)
        training.push_back(
            {typed(row.cells.value(0), row.beside, 0), static_cast<TrainedSide>(row.cells.value(1).toInt())});
    return training;
}

} // namespace mentoring::ui
