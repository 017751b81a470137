package org.newsgraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AlignmentLawsTest {

  /** A text made from a source: of each unit one source letter is kept, replaced or left out. */
  record Case(String source, AlignedText text, int from, int to) {}

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<String> plans = Arbitraries.strings().withChars('k', 'r', 'x').ofMaxLength(60);
    return Combinators.combine(
            plans, Arbitraries.integers().between(0, 60), Arbitraries.integers().between(1, 60))
        .as(AlignmentLawsTest::make);
  }

  private static Case make(String plan, int start, int length) {
    StringBuilder source = new StringBuilder();
    AlignedText.Builder text = new AlignedText.Builder();
    for (int i = 0; i < plan.length(); i++) {
      int at = source.length();
      char letter = (char) ('a' + i % 26);
      switch (plan.charAt(i)) {
        case 'k' -> {
          source.append(letter);
          text.character(letter, at);
        }
        case 'r' -> {
          source.append('&').append(letter).append(';');
          text.replacement(String.valueOf(letter), new Span(at, at + 3));
        }
        default -> source.append('~');
      }
    }
    AlignedText built = text.build();
    int from = Math.min(start, built.text().length());
    return new Case(source.toString(), built, from, Math.min(from + length, built.text().length()));
  }

  private static String plain(String source) {
    return source.replaceAll("[&;~]", "");
  }

  @Property
  void sourceOfASpanCleansToTheSpan(@ForAll("cases") Case each) {
    Assume.that(each.from() < each.to());
    Span clean = new Span(each.from(), each.to());
    Span source = each.text().alignment().toSource(clean);

    assertThat(plain(source.of(each.source()))).isEqualTo(clean.of(each.text().text()));
    assertThat(each.source().charAt(source.start())).isNotEqualTo('~');
    assertThat(each.source().charAt(source.end() - 1)).isNotEqualTo('~');
  }

  @Property
  void partOfATextLeadsToTheSamePlace(@ForAll("cases") Case each) {
    Assume.that(each.from() < each.to());
    AlignedText part = each.text().slice(each.from(), each.to());

    assertThat(part.alignment().toSource(new Span(0, part.text().length())))
        .isEqualTo(each.text().alignment().toSource(new Span(each.from(), each.to())));
  }

  @Test
  void spanThatNothingInTheSourceStandsForHasNoPlace() {
    AlignedText text = new AlignedText.Builder().character('a', 0).space().build();

    assertThatThrownBy(() -> text.alignment().toSource(new Span(1, 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
