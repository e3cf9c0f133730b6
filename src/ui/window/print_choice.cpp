#include "window/print_choice.h"

#include <QPrintDialog>
#include <QPrinter>

namespace mentoring::ui {

PrintChoice::Ask PrintChoice::answer;

bool PrintChoice::ask(QWidget* parent, QPrinter& printer) {
    return answer ? answer(parent, printer) : QPrintDialog(&printer, parent).exec() == QDialog::Accepted;
}

} // namespace mentoring::ui
