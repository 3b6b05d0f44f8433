internal import Extraction
