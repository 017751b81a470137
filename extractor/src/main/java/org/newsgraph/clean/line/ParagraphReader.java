package org.newsgraph.clean.line;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.text.AlignedText;
import org.newsgraph.text.Span;

/**
 * Puts lines together to paragraphs. A blank line always ends a paragraph. Any other line break
 * ends one too, except where it only made the text fit a page ({@link SoftWrap}).
 */
public final class ParagraphReader {

  private final Characters characters = new Characters();

  /** The paragraphs made of the lines, which were cut from the source. */
  public List<Paragraph> read(String source, List<Line> lines) {
    SoftWrap wrap = SoftWrap.of(lines);
    List<Paragraph> paragraphs = new ArrayList<>();
    int group = 0;
    int from = 0;
    while (from < lines.size()) {
      if (lines.get(from).isBlank()) {
        group++;
        from++;
      } else {
        int to = end(lines, from, wrap);
        paragraphs.add(new Paragraph(join(source, lines.subList(from, to)), group));
        from = to;
      }
    }
    return paragraphs;
  }

  private static int end(List<Line> lines, int from, SoftWrap wrap) {
    int to = from + 1;
    while (to < lines.size() && wrap.joins(lines.get(to - 1), lines.get(to))) {
      to++;
    }
    return to;
  }

  private AlignedText join(String source, List<Line> lines) {
    AlignedText.Builder text = new AlignedText.Builder();
    Line before = lines.get(0);
    characters.append(text, source, before.span());
    for (Line line : lines.subList(1, lines.size())) {
      if (!SoftWrap.breaksWord(before, line) && !text.endsInSpace()) {
        text.replacement(
            " ", new Span(/* start= */ before.span().end(), /* end= */ line.span().start()));
      }
      characters.append(text, source, line.span());
      before = line;
    }
    return text.build().strip();
  }
}
