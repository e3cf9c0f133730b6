#include "commands.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <stdexcept>

#include <QAbstractTableModel>
#include <QApplication>
#include <QSortFilterProxyModel>

#include "app/import_service.h"
#include "app/organisation_file.h"
#include "app/program_service.h"
#include "intake/people_layout.h"
#include "kit/table.h"
#include "made_up_staff.h"
#include "measure.h"
#include "mentoring/clock.h"
#include "people/people_table_model.h"
#include "style/theme.h"

namespace mentoring::bench {

namespace {

constexpr double longestKeystroke = 16; ///< ms, the worst of a hundred
constexpr double filterGoal = 100;      ///< times the proxy
constexpr double sortGoal = 5;          ///< times the proxy
constexpr double mailGoal = 6;          ///< the same, where every value is another one
constexpr double startGoal = 3;         ///< times an empty window
constexpr double openedGoal = 20;       ///< times an empty window
constexpr double memoryGoal = 60;       ///< megabytes more than an empty window
const SystemClock systemClock;

struct Imported {
    std::unique_ptr<OrganisationFile> file;
    ProgramId program;
    double planned = 0;
    double written = 0;
};

/// A file with made-up people, through the import that people use.
Imported importedFile(const ScratchFolder& folder, std::size_t rows) {
    const auto csv = folder.file("staff.csv");
    writeStaffList(csv, rows);
    Imported made;
    made.file = OrganisationFile::create(QString::fromStdString(folder.file("staff.ithaca")), "Benchmark", systemClock);
    Program program;
    program.name = "Benchmark";
    made.program = made.file->programs().add(program);
    auto& imports = made.file->imports();
    double began = cpuSeconds();
    const auto source = ImportService::read(QString::fromStdString(csv));
    const auto layout = intake::guessLayout(source.table, true);
    const auto mapping = intake::proposeMapping(source.table, layout).mapping;
    const auto plan = imports.plan(source, layout, mapping, imports.context(made.program), {});
    made.planned = cpuSeconds() - began;
    if (plan.counts.fresh != rows)
        std::fprintf(stderr, "only %zu of %zu rows are new\n", static_cast<std::size_t>(plan.counts.fresh), rows);
    began = cpuSeconds();
    imports.apply(plan, layout);
    made.written = cpuSeconds() - began;
    return made;
}

/// The texts of the people page without anything of its own: what a table model with a proxy before it starts from.
class PlainModel final : public QAbstractTableModel {
public:
    explicit PlainModel(const ui::PeopleTableModel& model) : m_columns(model.columnCount()) {
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < m_columns; ++column)
                m_texts.push_back(model.index(row, column).data().toString());
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_texts.size()) / m_columns;
    }
    [[nodiscard]] int columnCount(const QModelIndex& = {}) const override { return m_columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        return role == Qt::DisplayRole ? QVariant(m_texts.at(index.row() * m_columns + index.column())) : QVariant();
    }

private:
    int m_columns;
    QList<QString> m_texts;
};

struct View {
    explicit View(QAbstractItemModel& model) {
        view.setModel(&model);
        view.resize(1280, 800);
        view.show();
        repaint();
    }
    void repaint() {
        view.viewport()->update();
        QApplication::processEvents(); // and painted once, as on a desktop
    }
    ui::Table view; // the one of the program on both sides: only the models differ
};

template <class Run>
double medianCpu(std::size_t repeat, Run run) {
    std::vector<double> times;
    for (std::size_t i = 0; i < repeat; ++i) {
        const auto began = cpuSeconds();
        run();
        times.push_back(cpuSeconds() - began);
    }
    return median(times);
}

struct Start {
    double cpuSeconds = 0;
    double peakMegabytes = 0;
};

/// Medians over whole processes with settings of their own; throws when one ends badly.
Start medianStart(const std::vector<std::string>& command, const ScratchFolder& home, std::size_t repeat) {
    std::vector<double> times;
    std::vector<double> peaks;
    for (std::size_t i = 0; i < repeat; ++i) {
        const auto child = runChild(command, {"HOME=" + home.file(""), "XDG_CONFIG_HOME=" + home.file("config")}, true);
        if (child.exitCode != 0)
            throw std::runtime_error(command.front() + " ended with " + std::to_string(child.exitCode));
        times.push_back(child.cpuSeconds);
        peaks.push_back(child.peakMegabytes);
    }
    return {median(times), median(peaks)};
}

} // namespace

int ui(const std::vector<std::string>& given) {
    const Arguments arguments(given, {"--rows", "--rounds"});
    const auto rows = arguments.number("--rows", 100'000);
    const auto rounds = arguments.number("--rounds", 40);
    const ScratchFolder folder;
    auto made = importedFile(folder, rows);
    ui::Themes themes(*qApp); // painted as the program paints
    themes.choose(ui::ThemeChoice::Light);
    std::printf("ui: %zu people, CPU with repaint\n", rows);
    Table table("ours", "peer");

    ui::PeopleTableModel model(*made.file);
    model.setProgram(made.program);
    View ours(model);
    std::vector<double> strokes;
    const std::vector<QString> typed = {
        QStringLiteral("é"),        QStringLiteral("él"),     QStringLiteral("élo"),      QStringLiteral("el"),
        QStringLiteral("e"),        QStringLiteral("p4"),     QStringLiteral("p42"),      QStringLiteral("lyon"),
        QStringLiteral("lyon fin"), QStringLiteral("oeuvre"), QStringLiteral("oeuvre 1"), QString()};
    for (std::size_t round = 0; round < rounds; ++round) {
        for (const auto& text : typed) {
            const double began = cpuSeconds();
            model.setQuery(text);
            ours.repaint();
            strokes.push_back(cpuSeconds() - began);
        }
    }
    table.note("keystroke, median of " + std::to_string(strokes.size()), shownSeconds(median(strokes)));
    table.figure("keystroke, 99th of a hundred", 1e3 * quantile(strokes, 0.99), "ms", longestKeystroke);

    const auto half = QStringLiteral("on"); // about half of the people have it somewhere, scattered
    std::vector<double> ourFilterTimes;
    for (int i = 0; i < 5; ++i) {
        model.setQuery({});
        ours.repaint();
        const auto began = cpuSeconds();
        model.setQuery(half);
        ours.repaint();
        ourFilterTimes.push_back(cpuSeconds() - began);
    }
    const auto filterOurs = median(ourFilterTimes);
    const int matching = model.rowCount();
    model.setQuery({});
    PlainModel plain(model);
    const auto sortOurs = [&](ui::PeopleTableModel::Column column) {
        std::vector<double> times;
        for (int i = 0; i < 5; ++i) {
            ui::PeopleTableModel fresh(*made.file); // which has not yet put anything in this order
            fresh.setProgram(made.program);
            View view(fresh);
            const auto began = cpuSeconds();
            fresh.sort(column, Qt::DescendingOrder);
            view.repaint();
            times.push_back(cpuSeconds() - began);
        }
        return median(times);
    };
    const auto byMail = sortOurs(ui::PeopleTableModel::Email);
    const auto byTitle = sortOurs(ui::PeopleTableModel::JobTitle);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&plain);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortLocaleAware(true);
    View theirs(proxy);
    std::vector<double> filterTimes;
    for (int i = 0; i < 3; ++i) {
        const double began = cpuSeconds();
        proxy.setFilterFixedString(half);
        theirs.repaint();
        filterTimes.push_back(cpuSeconds() - began);
        proxy.setFilterFixedString({});
        theirs.repaint();
    }
    const auto sortTheirs = [&](ui::PeopleTableModel::Column column) {
        return medianCpu(3, [&] {
            proxy.sort(-1); // as the rows come
            proxy.sort(column, Qt::DescendingOrder);
            theirs.repaint();
        });
    };
    const auto mailTheirs = sortTheirs(ui::PeopleTableModel::Email);
    const auto titleTheirs = sortTheirs(ui::PeopleTableModel::JobTitle);
    table.note("a word that matches " + std::to_string(matching) + " of them", {});
    table.ratio("filter by that word, QSortFilterProxyModel", shownSeconds(filterOurs),
                shownSeconds(median(filterTimes)), median(filterTimes) / filterOurs, filterGoal);
    table.ratio("sort by e-mail, QSortFilterProxyModel", shownSeconds(byMail), shownSeconds(mailTheirs),
                mailTheirs / byMail, mailGoal);
    table.ratio("sort by job title, QSortFilterProxyModel", shownSeconds(byTitle), shownSeconds(titleTheirs),
                titleTheirs / byTitle, sortGoal);
    return table.holds() ? 0 : 1;
}

int start(const std::vector<std::string>& given) {
    const Arguments arguments(given, {"--rows", "--repeat"});
    const auto rows = arguments.number("--rows", 100'000);
    const auto repeat = arguments.number("--repeat", 7);
    const ScratchFolder folder;
    importedFile(folder, rows); // and closed again
    std::printf("start: CPU time to the first painted window, medians; %zu people\n", rows);
    const std::string program = ITHACA_BENCH_BIN "/ithaca";
    const auto floor = medianStart({ITHACA_BENCH_BIN "/ithaca_minimal_window"}, folder, repeat);
    const auto file = folder.file("staff.ithaca");
    const auto empty = medianStart({program, "--quit-when", "painted"}, folder, repeat);
    const auto ours = medianStart({program, "--quit-when", "painted", file}, folder, repeat);
    const auto opened = medianStart({program, "--quit-when", "opened", file}, folder, repeat);
    const auto looked = medianStart({program, "--quit-when", "looked", file}, folder, repeat);
    Table table("ours", "peer");
    const auto compare = [&](const std::string& what, const Start& start, std::optional<double> goal = {}) {
        table.ratio(what + ", empty Qt window", shownSeconds(start.cpuSeconds), shownSeconds(floor.cpuSeconds),
                    start.cpuSeconds / floor.cpuSeconds, goal, Table::Goal::AtMost);
    };
    compare("without a file", empty);
    compare("with the file, which is opened next", ours, startGoal);
    compare("until the people are there", opened, openedGoal);
    compare("until the file is looked through as well", looked);
    table.figure("peak memory over the empty window's", ours.peakMegabytes - floor.peakMegabytes, "MB", memoryGoal);
    table.figure("the same once the people are there", opened.peakMegabytes - floor.peakMegabytes, "MB");
    return table.holds() ? 0 : 1;
}

namespace {

/// How fast a list is understood in which every heading and every cell holds as much as a spreadsheet's can.
double bytesASecondOfLongCells() {
    constexpr std::size_t longest = 32'000;
    constexpr int rows = 100;
    std::string essay;
    while (essay.size() < longest)
        essay += "déjà vu, ";
    cells::Table table;
    std::size_t bytes = 0;
    for (std::uint32_t row = 1; row <= rows; ++row) {
        table.beginRow(row);
        for (const auto* heading : {"Matricule", "Nom", "Prénom", "E-mail", "Compétences", "Niveau", "Rôle", "Notes"}) {
            table.add(cells::CellKind::Text, row == 1 ? heading : essay);
            bytes += essay.size();
        }
        table.add(cells::CellKind::Text, essay); // a heading too in the first row
    }
    IdSource ids(systemClock, 42);
    const double began = cpuSeconds();
    const auto layout = intake::guessLayout(table, false);
    const auto mapping = intake::proposeMapping(table, layout).mapping;
    (void)intake::planImport(table, layout, mapping, {}, {}, ids);
    return static_cast<double>(bytes) / (cpuSeconds() - began);
}

} // namespace

int import(const std::vector<std::string>& given) {
    const Arguments arguments(given, {"--rows"});
    const auto rows = arguments.number("--rows", 100'000);
    const ScratchFolder folder;
    const auto made = importedFile(folder, rows);
    const auto perSecond = [&](double seconds) {
        return std::to_string(std::lround(static_cast<double>(rows) / seconds)) + "/s";
    };
    std::printf("import: %zu rows of 13 columns from CSV, CPU time\n", rows);
    Table table("ours", "rows");
    table.note("read, understood, every row previewed", shownSeconds(made.planned), perSecond(made.planned));
    table.note("written in one transaction", shownSeconds(made.written), perSecond(made.written));
    std::printf("cells of 32 KB, guessed at and previewed: %ld MB/s\n", std::lround(bytesASecondOfLongCells() / 1e6));
    return 0;
}

} // namespace mentoring::bench
