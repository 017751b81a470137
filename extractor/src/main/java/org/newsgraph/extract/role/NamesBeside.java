package org.newsgraph.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.role.phrase.NamedSentence;
import org.newsgraph.extract.role.phrase.RolePhrase;

/** Finds the names that stand beside a description. */
final class NamesBeside {

  private static final Lexicon BETWEEN = Lexicon.of(NamesBeside.class, "between-words.txt");

  /** The name at the token, behind honorifics that may stand there. */
  Optional<Reference> nameAt(NamedSentence sentence, int from) {
    int token = from;
    while (isBetween(sentence, token, "honorific")) {
      token++;
    }
    return sentence.person(token);
  }

  /** The name, and for a plural description all names that are enumerated with it. */
  List<Reference> names(Tied tied, RolePhrase phrase, Reference first) {
    List<Reference> names = new ArrayList<>(List.of(first));
    Optional<Reference> next = phrase.plural() ? listed(tied, first) : Optional.empty();
    while (next.isPresent()) {
      names.add(next.get());
      next = listed(tied, next.get());
    }
    return names;
  }

  private static Optional<Reference> listed(Tied tied, Reference name) {
    NamedSentence sentence = tied.sentence();
    int from = origin(sentence, name.end());
    int token = from;
    while (sentence.lower(token).matches(",|and|&|or")) {
      token++;
    }
    return token == from || tied.opensWithPhrase(token) ? Optional.empty() : sentence.person(token);
  }

  /** The index behind "of Bulgaria", which may follow a name. */
  private static int origin(NamedSentence sentence, int token) {
    int at = sentence.tag(token + 1).equals("DT") ? token + 2 : token + 1;
    return sentence.lower(token).equals("of")
        ? sentence.thing(at).map(Reference::end).orElse(token)
        : token;
  }

  /** Whether nothing but a comma, "and" or a slash stands between the two tokens. */
  boolean isJoint(NamedSentence sentence, int from, int to) {
    if (to < from || to - from > 2) {
      return false;
    }
    for (int token = from; token < to; token++) {
      if (!sentence.lower(token).matches(",|and|&|/|turned")) {
        return false;
      }
    }
    return true;
  }

  /** The name before a comma, dash or bracket, behind which an age, place or position may stand. */
  Optional<Reference> nameBefore(NamedSentence sentence, int separator) {
    int token = separator;
    for (int skipped = 0; skipped < 6 && token > 0; skipped++) {
      token--;
      Optional<Reference> name = sentence.person(token);
      if (name.isPresent()) {
        return name;
      }
      String word = sentence.lower(token);
      boolean aside =
          word.matches(",|\\(|\\)|-lrb-|-rrb-|'s|of|from|the")
              || sentence.tag(token).equals("CD")
              || isBetween(sentence, token, "position")
              || sentence.thing(token).isPresent() && isOrigin(sentence, token);
      if (!aside) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "A of Georgia, ...". */
  private static boolean isOrigin(NamedSentence sentence, int token) {
    int start = sentence.thing(token).map(Reference::start).orElse(token);
    return sentence.lower(start - 1).matches("of|from|the");
  }

  private boolean isBetween(NamedSentence sentence, int token, String kind) {
    return BETWEEN.kind(sentence.lower(token)).equals(Optional.of(kind));
  }
}
