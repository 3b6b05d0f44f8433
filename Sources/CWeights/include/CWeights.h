#ifndef CWEIGHTS_H
#define CWEIGHTS_H

#include <stddef.h>

/// The bytes of one embedded file of weights.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t size;
} CWeightData;

/// How many files of weights are embedded.
size_t CWeightCount(void);

/// The file at `index`, which must be below `CWeightCount()`.
CWeightData CWeightsAt(size_t index);

#endif
