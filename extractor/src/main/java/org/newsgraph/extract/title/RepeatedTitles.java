package org.newsgraph.extract.title;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;

/** Known titles where they stand again, with marks or without. */
final class RepeatedTitles implements Function<Sentence, List<Title>> {

  private final List<Known> known;

  private record Known(List<String> tokens, String text, String type) {}

  RepeatedTitles(List<Title> titles, List<Sentence> sentences) {
    this.known =
        titles.stream()
            .map(
                title ->
                    new Known(
                        sentences
                            .get(title.sentence())
                            .tokens()
                            .subList(title.start(), title.end())
                            .stream()
                            .map(Token::text)
                            .toList(),
                        title.text(),
                        title.type()))
            .distinct()
            .toList();
  }

  @Override
  public List<Title> apply(Sentence sentence) {
    List<Title> titles = new ArrayList<>();
    List<String> texts = sentence.tokens().stream().map(Token::text).toList();
    for (Known title : known) {
      int size = title.tokens().size();
      for (int at = 0; at + size <= texts.size(); at++) {
        if (texts.subList(at, at + size).equals(title.tokens()) && stands(sentence, at, size)) {
          titles.add(new Title(sentence.index(), at, at + size, title.text(), title.type()));
        }
      }
    }
    return titles;
  }

  /** A single word is a title only where it is a name, and nobody else's. */
  private static boolean stands(Sentence sentence, int at, int size) {
    Token first = sentence.token(at);
    return size > 1 || at > 0 && first.tag().startsWith("NNP") && first.name() == NameTag.NONE;
  }
}
