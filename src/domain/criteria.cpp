// The criteria model: see criteria.h.
