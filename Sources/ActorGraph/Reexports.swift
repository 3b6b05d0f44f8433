@_exported public import Drawing
@_exported public import Extraction
@_exported public import GraphModel
@_exported public import Knowledge
@_exported public import Language
@_exported public import Names
@_exported public import Reading
@_exported public import Reporting
