#include "CWeights.h"

// One line for each file in weights/; the name is what the Swift side asks for.
static const unsigned char network_1[] = {
#embed "weights/network-1.agw"
};
static const unsigned char network_2[] = {
#embed "weights/network-2.agw"
};
static const unsigned char network_3[] = {
#embed "weights/network-3.agw"
};
static const unsigned char network_none[] = {
#embed "weights/network-none.agw"
};
static const unsigned char scale[] = {
#embed "weights/scale.agw"
};
static const unsigned char scale_none[] = {
#embed "weights/scale-none.agw"
};

static const CWeightData weights[] = {
    {"network-1", network_1, sizeof network_1},
    {"network-2", network_2, sizeof network_2},
    {"network-3", network_3, sizeof network_3},
    {"network-none", network_none, sizeof network_none},
    {"scale", scale, sizeof scale},
    {"scale-none", scale_none, sizeof scale_none},
};

size_t CWeightCount(void) { return sizeof(weights) / sizeof(weights[0]); }

CWeightData CWeightsAt(size_t index) { return weights[index]; }
