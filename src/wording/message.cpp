#include "wording/message.h"

#include <QStringList>

#include "said.h"

namespace mentoring::wording {

QString Message::inOneLine() const {
    QStringList parts;
    if (!title.isEmpty())
        parts << Said::tr("%1:", "before the explanation of what went wrong").arg(title);
    if (!sentence.isEmpty())
        parts << sentence;
    if (!advice.isEmpty())
        parts << advice;
    return parts.join(u' ');
}

} // namespace mentoring::wording
