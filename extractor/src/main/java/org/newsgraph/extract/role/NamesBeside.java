package org.newsgraph.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.role.phrase.NamedSentence;
import org.newsgraph.extract.role.phrase.RolePhrase;

/** Finds the names that stand beside a description. */
final class NamesBeside {

  private static final int MOST_CALLING = 10;

  /** Words that lead from a description to its name, a place in front of them left aside. */
  private static final Pattern CALLING =
      Pattern.compile(
          "^(?:(?:in|from|of|at|with) (?:\\S+ ){1,3})?(?:by the name of|named|called|nicknamed|dubbed"
              + "|(?:better |best )?known (?:(?:\\S+ ){0,4})?as|remembered (?:only )?as"
              + "|(?:who )?(?:goes|went|going) by(?: the (?:name|nickname)(?: of)?)?"
              + "|using the (?:name|pseudonym|alias)(?: of)?|under the (?:name|pseudonym|alias)(?: of)?"
              + "|who (?:signs|styles|calls) (?:him|her)self|billed as|trading as)[ \"“'‘]*$");

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

  /** The names of an enumeration that begins at the token, titles and owners between them. */
  List<Reference> enumerated(Tied tied, int from) {
    NamedSentence sentence = tied.sentence();
    List<Reference> found = new ArrayList<>();
    int token = from;
    while (sentence.has(token)) {
      int at = behindOwner(sentence, behindTitle(tied, token));
      Optional<Reference> name = sentence.person(at);
      if (name.isEmpty()) {
        return found;
      }
      found.add(name.get());
      int end = behindBrackets(sentence, origin(sentence, name.get().end()));
      token = end;
      while (sentence.lower(token).matches(",|;|and|&|or")) {
        token++;
      }
      if (token == end) {
        return found;
      }
    }
    return found;
  }

  private static int behindTitle(Tied tied, int token) {
    return tied.phrases().stream()
        .filter(phrase -> phrase.start() == token && !phrase.plural())
        .map(RolePhrase::end)
        .filter(end -> tied.sentence().person(end).isPresent())
        .findFirst()
        .orElse(token);
  }

  /** "the localist camp's A": the token behind a possessor. */
  private static int behindOwner(NamedSentence sentence, int token) {
    for (int at = token; at < token + 6; at++) {
      if (sentence.tag(at).equals("POS") && sentence.person(at + 1).isPresent()) {
        return at + 1;
      }
      if (!sentence.tag(at).matches("DT|NN.*|JJ.*")) {
        return token;
      }
    }
    return token;
  }

  /** "A (tennis)". */
  private static int behindBrackets(NamedSentence sentence, int token) {
    if (!sentence.lower(token).matches("\\(|-lrb-")) {
      return token;
    }
    for (int at = token; at < token + 6; at++) {
      if (sentence.lower(at).matches("\\)|-rrb-")) {
        return at + 1;
      }
    }
    return token;
  }

  /** The name that a phrase of naming at the token gives. */
  Optional<Reference> called(NamedSentence sentence, int from) {
    for (int token = from + 1; token < from + MOST_CALLING; token++) {
      Optional<Reference> name = sentence.person(token);
      if (name.isPresent()) {
        int first = Math.max(from + 1, name.get().start());
        String between = sentence.text(from, first).toLowerCase(Locale.ROOT);
        return name.filter(each -> CALLING.matcher(between).find());
      }
    }
    return Optional.empty();
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
    return sentence.lower(token).matches("of|from")
        ? sentence.thing(at).map(thing -> behindOwned(sentence, thing.end())).orElse(token)
        : token;
  }

  /** "of Italy's la Repubblica": the index behind what a place owns. */
  private static int behindOwned(NamedSentence sentence, int token) {
    int end = token;
    if (sentence.tag(token).equals("POS")) {
      end++;
      while (sentence.tag(end).matches("NN.*|JJ.*|DT")) {
        end++;
      }
    }
    return end;
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
