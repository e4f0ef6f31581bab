/// The names of colors that CSS knows: CSS Color Module 4, section 6.1.
let cssColors: Set<String> = Set(
  """
  aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood
  cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray
  darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen
  darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue
  firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew
  hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan
  lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray
  lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid
  mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream
  mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen
  paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown
  royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow
  springgreen steelblue tan teal thistle tomato transparent turquoise violet wheat white whitesmoke yellow yellowgreen
  currentcolor
  """.split { $0 == " " || $0 == "\n" }.map(String.init))

/// Names of LaTeX's own that CSS lacks, or means otherwise: the driver dvips's.
let colorsOfTeX: [String: String] = [
  "Apricot": "#fbb982", "Bittersweet": "#c04f17", "BlueGreen": "#00b3b8", "BrickRed": "#b6321c",
  "BurntOrange": "#f7921d", "CadetBlue": "#74729a", "CarnationPink": "#f282b4", "Cerulean": "#00a2e3",
  "Dandelion": "#fdbc42", "Emerald": "#00a99d", "ForestGreen": "#009b55", "JungleGreen": "#00a99a",
  "Mahogany": "#a9341f", "Maroon": "#af3235", "Melon": "#f89e7b", "MidnightBlue": "#006795", "Mulberry": "#a93c93",
  "NavyBlue": "#006eb8", "OliveGreen": "#3c8031", "Orange": "#f58137", "Peach": "#f7965a", "Periwinkle": "#7977b8",
  "PineGreen": "#008b72", "ProcessBlue": "#00b0f0", "RawSienna": "#974006", "RedOrange": "#f26035",
  "RedViolet": "#a1246b", "RoyalPurple": "#613f99", "Sepia": "#671800", "SkyBlue": "#46c5dd", "SpringGreen": "#c6dc67",
  "TealBlue": "#00aeb3", "VioletRed": "#ef58a0", "WildStrawberry": "#ee2967", "YellowOrange": "#faa21a",
]
