// Shows every widget of the kit, in the theme and language asked for; with --save FILE it paints itself into a PNG
// instead (QT_QPA_PLATFORM=offscreen, QT_SCALE_FACTOR=1.5 for a fine screen).

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "kit/avatar.h"
#include "kit/banner.h"
#include "kit/card.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/flow_layout.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/page_header.h"
#include "kit/progress_panel.h"
#include "kit/roles.h"
#include "kit/scroll_column.h"
#include "kit/search_field.h"
#include "kit/sidebar.h"
#include "kit/slider_row.h"
#include "kit/table.h"
#include "kit/undo_bar.h"
#include "kit/wheel_guard.h"
#include "style/icons.h"
#include "style/ithaca_style.h"
#include "style/theme.h"

using namespace mentoring::ui;

namespace {

bool french = false;

QString say(const char* english, const char* inFrench) {
    return QString::fromUtf8(french ? inFrench : english);
}

QAction* action(QObject* parent, const QString& text, const char* iconName) {
    auto* made = new QAction(icon(QString::fromLatin1(iconName)), text, parent);
    return made;
}

QStandardItem* cell(const QString& text) {
    return new QStandardItem(text);
}

QStandardItem* chipCell(const QString& text, Tone tone) {
    auto* item = new QStandardItem(text);
    item->setData(static_cast<int>(tone), ToneRole);
    return item;
}

QWidget* overview(QWidget* parent) {
    auto* page = new QWidget(parent);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    auto* header = new PageHeader(page);
    header->setTitle(say("People", "Personnes"));
    header->setSubtitle(say("212 people, 59 mentors, 138 mentees", "212 personnes, 59 mentors, 138 mentorés"));
    header->searchField()->setPurpose(say("Search people", "Rechercher une personne"));
    header->addAction(action(page, say("&Import…", "&Importer…"), "import"));
    header->addMenu({action(page, say("Export…", "Exporter…"), "export")});
    header->setPrimaryAction(action(page, say("&New person", "&Nouvelle personne"), "person-add"));
    column->addWidget(header);

    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(space::l);
    tiles->addWidget(new StatTile(say("Active pairs", "Binômes actifs"), QStringLiteral("52"),
                                  say("4 mentees are waiting for a mentor", "4 en attente d’un mentor"), page));
    auto* reached = new StatTile(say("Paired", "Appariés"), say("97 %", "97 %"),
                                 say("134 of 138 mentees", "134 mentorés sur 138"), page);
    reached->setShare(0.97);
    tiles->addWidget(reached);
    tiles->addWidget(new StatTile(say("Mean score", "Score moyen"), QStringLiteral("81"),
                                  say("lowest 54, between 0 and 100", "le plus bas 54, de 0 à 100"), page));
    column->addLayout(tiles);

    auto* card = new Card(say("Pairs", "Binômes"), page);
    card->addHeaderWidget(new Chip(say("Suggested", "Proposés"), Tone::Info, card));
    card->setFlush(true);
    auto* table = new Table(card);
    table->setObjectName(QStringLiteral("galleryTable"));
    auto* model = new QStandardItemModel(table);
    model->setHorizontalHeaderLabels({say("Mentor", "Mentor"), say("Mentee", "Mentoré·e"), say("Goal", "Objectif"),
                                      say("Progress", "Avancement"), say("State", "État")});
    struct Line {
        const char* mentor;
        const char* mentee;
        const char* goal;
        const char* goalFr;
        double share;
        const char* state;
        const char* stateFr;
        Tone tone;
    };
    const Line lines[] = {
        {"Jean-Noël D’Artois", "Éloïse Œuvré", "Speak up in meetings", "Prendre la parole en réunion", .75, "On course",
         "En cours", Tone::Success},
        {"Inès Haddad", "Lukas Müller", "Prepare and hold a budget", "Préparer et tenir un budget", .4, "On course",
         "En cours", Tone::Success},
        {"Sofia Rossi", "Chloé Nguyen", "Delegate to two people", "Déléguer à deux personnes", .1, "Ask them",
         "À relancer", Tone::Warning},
        {"Paul Lefèvre", "Amadou Ba", "Hold a yearly review", "Conduire un entretien annuel", .9, "On course",
         "En cours", Tone::Success},
        {"Anna Kowalska", "Zoé Girard", "Negotiate a date", "Négocier un délai", 0, "Late", "En retard", Tone::Danger},
        {"Marc Petit", "Noah Cohen", "Lead a workshop", "Animer un atelier", .55, "Paused", "En pause", Tone::Neutral},
        {"Claire Dubois", "Yuki Tanaka", "Write a strategy", "Écrire une stratégie", .3, "Suggested", "Proposé",
         Tone::Info},
    };
    for (const Line& line : lines) {
        auto* bar = cell(QStringLiteral("%1 %").arg(qRound(line.share * 100)));
        bar->setData(line.share, ShareRole);
        model->appendRow({cell(QString::fromUtf8(line.mentor)), cell(QString::fromUtf8(line.mentee)),
                          cell(say(line.goal, line.goalFr)), bar, chipCell(say(line.state, line.stateFr), line.tone)});
    }
    table->setModel(model);
    table->setItemDelegateForColumn(0, new PersonDelegate(table));
    table->setItemDelegateForColumn(1, new PersonDelegate(table));
    table->setItemDelegateForColumn(3, new ProgressBarDelegate(table));
    table->setItemDelegateForColumn(4, new ChipDelegate(table));
    table->setColumnWidths({210, 190, 200, 160, 130});
    table->setStretchColumn(2);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    table->selectRow(1);
    table->setAccessibleName(card->title());
    card->body()->addWidget(table);
    column->addWidget(card, 1);
    return page;
}

QWidget* controls(QWidget* parent) {
    auto* page = new QWidget(parent);
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    outer->setSpacing(space::l);
    auto* header = new PageHeader(page);
    header->setTitle(say("Controls", "Commandes"));
    outer->addWidget(header);
    auto* banner =
        new Banner(Tone::Warning,
                   say("This file is open on another machine (PC-204, Claire): you can read it, not change it.",
                       "Ce fichier est ouvert sur un autre poste (PC-204, Claire) : lecture seule."),
                   page);
    banner->addButton(say("Try again", "Réessayer"), [] {});
    outer->addWidget(banner);
    outer->addWidget(new Banner(Tone::Danger, say("There is no room left on the disk.", "Le disque est plein."), page));
    outer->addWidget(new Banner(Tone::Success, say("134 pairs published.", "134 binômes publiés."), page));

    auto* grid = new QGridLayout;
    grid->setSpacing(space::l);
    auto* buttons = new Card(say("Buttons", "Boutons"), page);
    auto* flowHost = new QWidget(buttons);
    auto* flow = new FlowLayout(flowHost);
    const auto push = [&](const QString& text, const char* look, const char* iconName, bool enabled = true) {
        auto* button = new QPushButton(text, flowHost);
        if (look != nullptr)
            button->setProperty(look, true);
        if (iconName != nullptr)
            button->setIcon(icon(QString::fromLatin1(iconName)));
        button->setEnabled(enabled);
        flow->addWidget(button);
        return button;
    };
    push(say("&Publish", "&Publier"), "primary", "publish");
    push(say("&Run again", "&Relancer"), nullptr, "match");
    push(say("Details", "Détails"), "quiet", nullptr);
    push(say("&Erase", "&Effacer"), "danger", "trash");
    push(say("Disabled", "Désactivé"), nullptr, nullptr, false);
    push(say("Disabled", "Désactivé"), "primary", "add", false);
    auto* menuButton = push(say("Export", "Exporter"), nullptr, "export");
    menuButton->setMenu(new QMenu(menuButton));
    auto* checkable = push(say("Mentors", "Mentors"), nullptr, "people");
    checkable->setCheckable(true);
    checkable->setChecked(true);
    auto* tool = new QToolButton(flowHost);
    tool->setIcon(icon(QStringLiteral("columns")));
    tool->setAccessibleName(say("Columns", "Colonnes"));
    flow->addWidget(tool);
    buttons->body()->addWidget(flowHost);
    auto* chips = new QWidget(buttons);
    auto* chipFlow = new FlowLayout(chips);
    chipFlow->addWidget(new Chip(say("Accepted", "Accepté"), Tone::Success, chips));
    chipFlow->addWidget(new Chip(say("Applied", "Candidature"), Tone::Info, chips));
    chipFlow->addWidget(new Chip(say("Paused", "En pause"), Tone::Neutral, chips));
    chipFlow->addWidget(new Chip(say("Incomplete", "Incomplet"), Tone::Warning, chips));
    chipFlow->addWidget(new Chip(say("Refused", "Refusé"), Tone::Danger, chips));
    buttons->body()->addWidget(chips);
    auto* faces = new QHBoxLayout;
    for (const char* name : {"Éloïse Œuvré", "Jean-Noël D’Artois", "Inès Haddad", "Marc", "李 娜", ""})
        faces->addWidget(new Avatar(QString::fromUtf8(name), 40, buttons));
    faces->addStretch(1);
    buttons->body()->addLayout(faces);
    buttons->body()->addStretch(1);
    grid->addWidget(buttons, 0, 0);

    auto* form = new Card(say("Fields", "Champs"), page);
    auto* name = new QLineEdit(QStringLiteral("Éloïse Œuvré"), form);
    form->body()->addWidget(new FormField(say("&Name", "&Nom"), name, form));
    auto* mail = new FormField(say("&E-mail", "&E-mail"), new QLineEdit(QStringLiteral("eloise@"), form), form);
    mail->setHelp(
        say("Used to recognise the person in the next import.", "Sert à reconnaître la personne au prochain import."));
    mail->setError(say("Write an address like name@company.com.", "Écrivez une adresse comme nom@entreprise.fr."));
    form->body()->addWidget(mail);
    auto* level = new QComboBox(form);
    level->addItems({say("Manager", "Cadre"), say("Director", "Directeur")});
    auto* pair = new QHBoxLayout;
    pair->setSpacing(space::m);
    pair->addWidget(new FormField(say("&Level", "Ni&veau"), level, form), 2);
    auto* capacity = new QSpinBox(form);
    capacity->setRange(1, 20);
    pair->addWidget(new FormField(say("&Places", "&Places"), capacity, form), 1);
    auto* hired = new QDateEdit(QDate(2021, 9, 6), form);
    hired->setCalendarPopup(true);
    pair->addWidget(new FormField(say("&Hired", "&Arrivée"), hired, form), 2);
    form->body()->addLayout(pair);
    grid->addWidget(form, 0, 1);

    auto* weights = new Card(say("What counts", "Ce qui compte"), page);
    weights->setDescription(say("The result follows the sliders.", "Le résultat suit les curseurs."));
    const QStringList criteria = {say("Skills sought and offered", "Compétences"), say("Same language", "Langue"),
                                  say("Other department", "Autre service"), say("Level one or two above", "Niveau")};
    int value = 9;
    for (const QString& text : criteria) {
        auto* row = new SliderRow(text, 0, 10, weights);
        row->setValue(value);
        value -= 3;
        weights->body()->addWidget(row);
    }
    auto* progress = new ProgressPanel(weights);
    progress->setDelay(0);
    progress->start(say("Pairing 10,000 people", "Appariement de 10 000 personnes"));
    progress->setProgress(6200, 10000);
    weights->body()->addWidget(progress);
    grid->addWidget(weights, 1, 0);

    auto* choices = new Card(say("Choices", "Choix"), page);
    auto* tabs = new QTabWidget(choices);
    auto* first = new QWidget;
    auto* firstColumn = new QVBoxLayout(first);
    auto* most = new QRadioButton(say("Pair most people", "Apparier le plus de monde"), first);
    most->setChecked(true);
    firstColumn->addWidget(most);
    firstColumn->addWidget(new QRadioButton(say("Best total", "Meilleur total"), first));
    auto* keep = new QCheckBox(say("Keep the pairs of the last run", "Garder les binômes précédents"), first);
    keep->setChecked(true);
    firstColumn->addWidget(keep);
    firstColumn->addWidget(new QCheckBox(say("Skip problem rows", "Passer les lignes en erreur"), first));
    auto* off = new QCheckBox(say("Cannot be chosen", "Indisponible"), first);
    off->setEnabled(false);
    firstColumn->addWidget(off);
    tabs->addTab(first, say("Goal", "But"));
    tabs->addTab(new QPlainTextEdit(tabs), say("Note", "Note"));
    choices->body()->addWidget(tabs);
    grid->addWidget(choices, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    outer->addLayout(grid, 1);
    auto* undo = new UndoBar(page);
    undo->offer(say("Éloïse Œuvré deleted", "Éloïse Œuvré supprimée"), [] {});
    outer->addWidget(undo);
    return page;
}

QWidget* emptyPage(QWidget* parent) {
    auto* page = new QWidget(parent);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    auto* header = new PageHeader(page);
    header->setTitle(say("Mentorships", "Binômes"));
    column->addWidget(header);
    auto* card = new Card(page);
    auto* empty = new EmptyState(QStringLiteral("pairs"), say("No mentorships yet", "Aucun binôme pour l’instant"),
                                 say("A mentorship begins when you publish a suggested pair.",
                                     "Un binôme commence quand vous publiez une proposition."),
                                 card);
    empty->setPrimaryAction(action(page, say("Go to &matching", "Aller à l’&appariement"), "match"));
    empty->setSecondaryAction(action(page, say("Import pairs…", "Importer des binômes…"), "import"));
    card->body()->addWidget(empty);
    column->addWidget(card, 1);
    return page;
}

QWidget* iconPage(QWidget* parent) {
    auto* page = new QWidget(parent);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    auto* header = new PageHeader(page);
    header->setTitle(say("Icons", "Icônes"));
    column->addWidget(header);
    auto* card = new Card(page);
    auto* grid = new QGridLayout;
    int at = 0;
    for (const QString& name : iconNames()) {
        auto* button = new QToolButton(card);
        button->setIcon(icon(name));
        button->setIconSize(QSize(24, 24));
        button->setText(name);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        grid->addWidget(button, at / 10, at % 10);
        ++at;
    }
    card->body()->addLayout(grid);
    column->addWidget(card, 1);
    return page;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("theme"), QStringLiteral("light, dark or system"), QStringLiteral("theme")},
                       {QStringLiteral("french"), QStringLiteral("in French")},
                       {QStringLiteral("page"), QStringLiteral("0 to 3"), QStringLiteral("number")},
                       {QStringLiteral("save"), QStringLiteral("paint into a PNG and leave"), QStringLiteral("file")}});
    parser.process(application);
    french = parser.isSet(QStringLiteral("french"));
    QLocale::setDefault(QLocale(french ? QLocale::French : QLocale::English));

    Themes themes(application);
    const QString theme = parser.value(QStringLiteral("theme"));
    themes.choose(theme == QLatin1String("dark")    ? ThemeChoice::Dark
                  : theme == QLatin1String("light") ? ThemeChoice::Light
                                                    : ThemeChoice::System);
    WheelGuard guard;
    application.installEventFilter(&guard);

    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Ithaca kit"));
    window.setWindowIcon(applicationIcon());
    QMenu* view = window.menuBar()->addMenu(say("&View", "&Affichage"));
    view->addAction(icon(QStringLiteral("moon")), say("&Dark", "&Sombre"), QKeySequence(Qt::CTRL | Qt::Key_D), &themes,
                    [&themes] { themes.choose(ThemeChoice::Dark); });
    view->addAction(icon(QStringLiteral("sun")), say("&Light", "&Clair"), QKeySequence(Qt::CTRL | Qt::Key_L), &themes,
                    [&themes] { themes.choose(ThemeChoice::Light); });
    view->addSeparator();
    QMenu* more = view->addMenu(icon(QStringLiteral("language")), say("L&anguage", "&Langue"));
    more->addAction(QStringLiteral("English"))->setCheckable(true);
    window.menuBar()->addMenu(say("&Help", "A&ide"));

    auto* central = new QWidget(&window);
    auto* row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* sidebar = new Sidebar(central);
    sidebar->addEntry(QStringLiteral("people"), QStringLiteral("people"), say("People", "Personnes"));
    sidebar->addEntry(QStringLiteral("matching"), QStringLiteral("match"), say("Controls", "Commandes"));
    sidebar->addEntry(QStringLiteral("pairs"), QStringLiteral("pairs"), say("Mentorships", "Binômes"));
    sidebar->addEntry(QStringLiteral("icons"), QStringLiteral("star"), say("Icons", "Icônes"));
    sidebar->setBadge(QStringLiteral("people"), 12);
    auto* stack = new QStackedWidget(central);
    stack->addWidget(overview(stack));
    stack->addWidget(controls(stack));
    stack->addWidget(emptyPage(stack));
    stack->addWidget(iconPage(stack));
    const QStringList ids = {QStringLiteral("people"), QStringLiteral("matching"), QStringLiteral("pairs"),
                             QStringLiteral("icons")};
    QObject::connect(sidebar, &Sidebar::selected, stack,
                     [stack, ids](const QString& id) { stack->setCurrentIndex(static_cast<int>(ids.indexOf(id))); });
    const int page = qBound(0, parser.value(QStringLiteral("page")).toInt(), 3);
    stack->setCurrentIndex(page);
    sidebar->setCurrent(ids.at(page));
    row->addWidget(sidebar);
    row->addWidget(stack, 1);
    window.setCentralWidget(central);
    window.resize(1180, page == 1 ? 940 : 800);
    window.show();

    if (parser.isSet(QStringLiteral("save"))) {
        QTimer::singleShot(50, &application, [&] {
            const bool saved = window.grab().save(parser.value(QStringLiteral("save")));
            QApplication::exit(saved ? 0 : 1);
        });
    }
    return QApplication::exec();
}
