package org.newsgraph.evaluate.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article with the indirect speech that a reader takes from it.
 *
 * @param text the article
 * @param told what is said in it, by whom
 */
record ReportedArticle(CorpusText text, List<Told> told) {

  private static final String HEAD = "= ";
  private static final String ANSWER = "> ";

  /**
   * Indirect speech as a reader takes it.
   *
   * @param speaker the speaker's name; empty where nobody is named
   * @param cue the word that says so
   * @param content what is said
   */
  record Told(Optional<String> speaker, String cue, String content) {

    static Told of(String line) {
      String[] fields = line.split(" \\| ", 3);
      Optional<String> named = Optional.of(fields[0]).filter(name -> !name.startsWith("("));
      return new Told(named, fields[1], fields[2]);
    }
  }

  /** Copies the list. */
  ReportedArticle {
    told = List.copyOf(told);
  }

  /**
   * The articles of the lines: each begins with {@code = NAME | DATE}; lines that begin with {@code
   * >} are answers ({@code SPEAKER | CUE | CONTENT}, speakers without a name in brackets), {@code
   * #} begins a comment, all others are the article's sentences.
   */
  static List<ReportedArticle> of(List<String> lines) {
    List<ReportedArticle> articles = new ArrayList<>();
    List<String> own = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(HEAD) && !own.isEmpty()) {
        articles.add(article(own));
        own.clear();
      }
      if (line.startsWith(HEAD) || !own.isEmpty()) {
        own.add(line);
      }
    }
    if (!own.isEmpty()) {
      articles.add(article(own));
    }
    return articles;
  }

  private static ReportedArticle article(List<String> lines) {
    String[] head = lines.get(0).substring(HEAD.length()).split(" \\| ", 2);
    List<String> rest = lines.stream().skip(1).filter(line -> !line.startsWith("#")).toList();
    List<Told> told =
        rest.stream()
            .filter(line -> line.startsWith(ANSWER))
            .map(line -> Told.of(line.substring(ANSWER.length())))
            .toList();
    List<String> sentences =
        rest.stream().filter(line -> !line.isBlank() && !line.startsWith(ANSWER)).toList();
    String title = head[0].replace('-', ' ');
    return new ReportedArticle(
        CorpusText.of(head[0], title, head[1], String.join(" ", sentences)), told);
  }
}
