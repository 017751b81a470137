package org.newsgraph.extract.role.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;
import org.newsgraph.finding.MentionForm;

/**
 * A sentence with the names in it. Asking for a token outside of the sentence gives an empty word.
 *
 * @param syntax the sentence's tree
 * @param cast the cast of the article
 */
public record NamedSentence(Syntax syntax, Cast cast) {

  /** The sentence itself. */
  public Sentence sentence() {
    return syntax.sentence();
  }

  /** The number of tokens. */
  public int size() {
    return sentence().tokens().size();
  }

  /** Whether there is such a token. */
  public boolean has(int token) {
    return token >= 0 && token < size();
  }

  /** The token's text. */
  public String text(int token) {
    return has(token) ? sentence().token(token).text() : "";
  }

  /** The token's text in lower case. */
  public String lower(int token) {
    return text(token).toLowerCase(Locale.ROOT);
  }

  /** The token's lemma in lower case. */
  public String lemma(int token) {
    return has(token) ? sentence().token(token).lemma().toLowerCase(Locale.ROOT) : "";
  }

  /** The token's part of speech. */
  public String tag(int token) {
    return has(token) ? sentence().token(token).tag() : "";
  }

  /** Whether the token begins with a capital letter. */
  public boolean isCapital(int token) {
    return has(token) && Character.isUpperCase(text(token).codePointAt(0));
  }

  /** The characters of the tokens, as they stand in the sentence. */
  public String text(int start, int end) {
    int offset = sentence().span().start();
    Token first = sentence().token(start);
    Token last = sentence().token(end - 1);
    int from = first.span().start() - offset;
    int to = last.span().end() - offset;
    if (from < 0 || to > sentence().text().length()) {
      return joined(start, end);
    }
    return sentence().text().substring(from, to);
  }

  private String joined(int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int token = start; token < end; token++) {
      text.append(token == start ? "" : " ").append(text(token));
    }
    return text.toString();
  }

  /** The name that covers the token. */
  public Optional<Reference> name(int token) {
    return has(token)
        ? cast.at(sentence().index(), token)
            .filter(reference -> reference.form() == MentionForm.NAME)
        : Optional.empty();
  }

  /** The name of a person that covers the token. */
  public Optional<Reference> person(int token) {
    return name(token).filter(reference -> cast.isPerson(reference.entities().get(0)));
  }

  /** The name of anything but a person that covers the token. */
  public Optional<Reference> thing(int token) {
    return name(token).filter(reference -> !cast.isPerson(reference.entities().get(0)));
  }

  /**
   * What an enumeration of names of anything but people that begins at the token lists: "A, B and
   * the C".
   */
  public List<Entity> things(int from) {
    List<Entity> things = new ArrayList<>();
    int token = from;
    Optional<Reference> name = thing(token);
    while (name.isPresent()) {
      things.add(entity(name.get()));
      token = name.get().end();
      while (lower(token).matches(",|and|the")) {
        token++;
      }
      name = token > name.get().end() ? thing(token) : Optional.empty();
    }
    return List.copyOf(things);
  }

  /** The entity that a name means. */
  public Entity entity(Reference name) {
    return cast.entity(name.entities().get(0));
  }

  /**
   * What the name calls its bearer here, where it calls it by one of its full names; else the main
   * name: "US" for the "United States", but "Marlowe Club" for "the Marlowe".
   */
  public String called(Reference name) {
    String here = text(name.start(), name.end());
    boolean country =
        entity(name).kind() == EntityKind.PLACE && entity(name).aliases().contains(here);
    return country ? here : entity(name).name();
  }

  /** Whether the name is one of a place. */
  public boolean isPlace(Reference name) {
    return entity(name).kind() == EntityKind.PLACE;
  }
}
