#include "CWeights.h"

// One line for each file in weights/; the name is what the Swift side asks for.
static const unsigned char network_large[] = {
#embed "weights/network-large.agw"
};
static const unsigned char network_small[] = {
#embed "weights/network-small.agw"
};
static const unsigned char network_none[] = {
#embed "weights/network-none.agw"
};
static const unsigned char scale_accurate[] = {
#embed "weights/scale-accurate.agw"
};
static const unsigned char scale_small[] = {
#embed "weights/scale-small.agw"
};
static const unsigned char scale_none[] = {
#embed "weights/scale-none.agw"
};

static const CWeightData weights[] = {
    {"network-large", network_large, sizeof network_large},
    {"network-small", network_small, sizeof network_small},
    {"network-none", network_none, sizeof network_none},
    {"scale-accurate", scale_accurate, sizeof scale_accurate},
    {"scale-small", scale_small, sizeof scale_small},
    {"scale-none", scale_none, sizeof scale_none},
};

size_t CWeightCount(void) { return sizeof(weights) / sizeof(weights[0]); }

CWeightData CWeightsAt(size_t index) { return weights[index]; }
