#pragma once

// Every kind of record that the mentoring leaves, for whoever walks them all (see RecordOf).

#include "mentoring/advice_request.h"
#include "mentoring/agreement.h"
#include "mentoring/career_plan.h"
#include "mentoring/concern.h"
#include "mentoring/feedback.h"
#include "mentoring/goal.h"
#include "mentoring/insight.h"
#include "mentoring/kudos.h"
#include "mentoring/mentor_gain.h"
#include "mentoring/session.h"
