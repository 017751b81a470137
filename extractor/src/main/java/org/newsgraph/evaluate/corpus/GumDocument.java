package org.newsgraph.evaluate.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.text.Span;

/**
 * A document of the corpus, read from its CoNLL-U file, whose last column gives mentions as in
 * {@code Entity=(1-person-new-...} and {@code 1)}.
 *
 * @param text the text as an article: a paragraph a line
 * @param tokens its words
 */
record GumDocument(CorpusText text, List<GumToken> tokens) {

  private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
  private static final Pattern BRACKET =
      Pattern.compile("\\((\\d+)-([a-z]+)[^()]*|(\\d+)\\)|(\\))");

  /** An open mention. */
  private record Open(int number, String type) {}

  /** A row that has been read: where the word stands in the text, and its columns. */
  private record Row(int start, int end, List<String> columns) {}

  /** Copies the list. */
  GumDocument {
    tokens = List.copyOf(tokens);
  }

  /** The document of the given name and the lines of its file. */
  static GumDocument of(String name, List<String> lines) {
    StringBuilder plain = new StringBuilder();
    List<Row> rows = rows(lines, plain);
    CorpusText text = CorpusText.of(name, "Document", "2018-10-11", plain.toString());
    List<GumToken> tokens = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    for (Row row : rows) {
      String entity = entity(row.columns().get(9));
      Deque<Open> here = new ArrayDeque<>(open);
      read(entity, here, false);
      tokens.add(token(row, here, text.span(row.start(), row.end())));
      read(entity, open, true);
    }
    return new GumDocument(text, tokens);
  }

  private static List<Row> rows(List<String> lines, StringBuilder plain) {
    List<Row> rows = new ArrayList<>();
    int joined = 0;
    for (String line : lines) {
      if (line.startsWith("# newpar") && plain.length() > 0) {
        plain.append("\n\n");
      }
      List<String> columns = List.of(line.split("\t"));
      if (columns.size() < 10) {
        joined = 0;
        continue;
      }
      if (columns.get(0).contains("-")) {
        joined = Integer.parseInt(columns.get(0).replaceFirst(".*-", ""));
        continue;
      }
      int start = plain.length();
      plain.append(columns.get(1));
      rows.add(new Row(start, plain.length(), columns));
      boolean glued = columns.get(9).contains("SpaceAfter=No") || isBefore(columns.get(0), joined);
      plain.append(glued ? "" : " ");
    }
    return rows;
  }

  private static boolean isBefore(String number, int joined) {
    return number.matches("\\d+") && Integer.parseInt(number) < joined;
  }

  private static String entity(String notes) {
    Matcher matcher = ENTITY.matcher(notes);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** Opens the mentions that begin, and closes those that end when asked to. */
  private static void read(String entity, Deque<Open> open, boolean closing) {
    Matcher matcher = BRACKET.matcher(entity);
    while (matcher.find()) {
      if (matcher.start(1) >= 0) {
        open.push(new Open(Integer.parseInt(matcher.group(1)), matcher.group(2)));
      } else if (closing && matcher.start(3) >= 0) {
        int ended = Integer.parseInt(matcher.group(3));
        open.stream().filter(each -> each.number() == ended).findFirst().ifPresent(open::remove);
      } else if (closing && !open.isEmpty()) {
        open.pop();
      }
    }
  }

  private static GumToken token(Row row, Deque<Open> open, Span at) {
    Set<Integer> people = new HashSet<>();
    open.stream().filter(each -> each.type().equals("person")).forEach(e -> people.add(e.number()));
    return new GumToken(
        at,
        row.columns().get(4),
        row.columns().get(2),
        people,
        open.isEmpty() ? -1 : open.peek().number());
  }

  /** Where the words of the person's names stand. */
  List<Span> namesOf(int person) {
    return tokens.stream().filter(token -> token.names(person)).map(GumToken::at).toList();
  }
}
