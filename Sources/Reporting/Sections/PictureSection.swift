internal import Drawing

/// The picture with its legend, whose boxes hide signs, and its caption.
struct PictureSection: PageSection {
  let picture: PagePicture
  let title: String
  let id = "picture"
  let heading = "Picture"

  func write(to html: inout HTML) {
    html.block("figure", ["class": "picture"]) { html in
      writeLegend(to: &html)
      html.block("div", ["class": "controls"]) { html in
        writeZoom(to: &html)
        // Controls that need the script stand here; the script makes them.
        html.block("div", ["id": "toolbar", "hidden": ""]) { _ in }
      }
      html.block("div", ["class": "stage", "id": "stage"]) { html in
        html.block(
          "div",
          [
            "class": "canvas", "id": "canvas", "tabindex": "0", "role": "region",
            "aria-label": "Picture of the graph", "style": "--width:\(Int(picture.width))px",
          ]
        ) { $0.markup(picture.svg) }
      }
      html.block("figcaption") { html in
        for paragraph in picture.caption {
          html.block("p", ["dir": "auto"]) { $0.dated(paragraph) }
        }
        html.block(
          "p", ["class": "hint"],
          text: "Select a line for its sentences, a box for what is known of the actor.")
      }
    }
  }

  private func writeLegend(to html: inout HTML) {
    html.block("fieldset", ["class": "legend", "id": "legend"]) { html in
      html.element("legend", text: "What the signs mean – untick what you do not want to see")
      for sign in picture.legend {
        guard let name = sign.name else {
          html.block("span", ["class": "sign-entry"]) { html in
            html.markup(sign.svg)
            html.element("span", text: sign.text)
          }
          continue
        }
        html.block("label", ["class": "sign-entry", "for": "show-\(name)"]) { html in
          html.void(
            "input",
            [
              "type": "checkbox", "id": "show-\(name)", "checked": "", "data-sign": name,
            ])
          html.markup(sign.svg)
          html.element("span", text: sign.text)
        }
      }
    }
  }

  private func writeZoom(to html: inout HTML) {
    let sizes = [("fit", "Fit"), ("actual", "Actual size"), ("double", "Double")]
    html.block("fieldset", ["class": "zoom"]) { html in
      html.element("legend", text: "Size")
      for (name, label) in sizes {
        html.element("label", ["for": "zoom-\(name)"]) { html in
          html.void(
            "input",
            [
              "type": "radio", "name": "zoom", "id": "zoom-\(name)", "value": name,
              "checked": name == "fit" ? "" : nil,
            ])
          html.element("span", text: label)
        }
      }
    }
  }
}
