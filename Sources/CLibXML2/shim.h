#include <libxml/xmlversion.h>
// The headers of ICU that a libxml2 built with it would include declare what
// Foundation's own ICU declares too. Nothing of theirs is used here.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
