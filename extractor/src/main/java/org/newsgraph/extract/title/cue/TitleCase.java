package org.newsgraph.extract.title.cue;

import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;

/** Tells by their letters which words can be a title. */
public final class TitleCase {

  private static final int LONGEST = 12;
  private static final Set<String> JOINTS = Set.of(":", "-", "&", "'s", "’s", "+", "/");
  private static final Set<String> LOOSE =
      Set.of(
          "in", "on", "at", "to", "for", "from", "by", "with", "as", "and", "or", "but", "a",
          "after", "before", "into", "over", "under");
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July"
              + "|August|September|October|November|December");

  private final WorkWords words;

  public TitleCase(WorkWords words) {
    this.words = words;
  }

  /** Whether the tokens from {@code start} to {@code end} are spelt as a title. */
  public boolean spelt(Sentence sentence, int start, int end) {
    if (end <= start || end - start > LONGEST || !capital(sentence.token(start))) {
      return false;
    }
    return sentence.tokens().subList(start, end).stream()
        .allMatch(token -> capital(token) || words.isSmall(token) || !word(token));
  }

  /**
   * The index behind the run of capitalised words that begins at the token, small words between
   * them included; the token's own index where it is no capitalised word.
   */
  public int runEnd(Sentence sentence, int start) {
    int size = sentence.tokens().size();
    int end = start;
    for (int at = start; at < size && at - start < LONGEST; at++) {
      Token token = sentence.token(at);
      if (capital(token) && !(at > start && outside(sentence, at, start))) {
        end = at + 1;
      } else if (!joins(sentence, at, start)) {
        break;
      }
    }
    return end;
  }

  /** The end of the run without the house that "at the" names behind it: "X at the Old Mint". */
  public int apart(Sentence sentence, int start, int end) {
    for (int at = start + 2; at + 1 < end; at++) {
      if (sentence.token(at).text().equals("at") && sentence.token(at + 1).text().equals("the")) {
        return at;
      }
    }
    return end;
  }

  /** The end of the run when names that loose small words attach are taken in, too. */
  public int wholeEnd(Sentence sentence, int start) {
    int size = sentence.tokens().size();
    int end = start;
    for (int at = start; at < size && at - start < LONGEST; at++) {
      if (capital(sentence.token(at))) {
        end = at + 1;
      } else if (!joins(sentence, at, start)) {
        break;
      }
    }
    return end;
  }

  /** A name that a loose small word attaches ("the film X in Bergen") is not of the title. */
  private static boolean outside(Sentence sentence, int at, int start) {
    boolean loose = at - 1 > start && LOOSE.contains(sentence.token(at - 1).text());
    boolean named = sentence.token(at).name() != NameTag.NONE;
    if (calendar(sentence.token(at)) && sentence.token(at - 1).text().equals("the")) {
      return true;
    }
    String text = sentence.token(at).text();
    boolean language =
        text.matches("\\p{Lu}\\p{Ll}+(ish|ese|ian)|French|German|Dutch|Greek|Arabic|Czech");
    return loose && language && sentence.token(at - 1).text().equals("into")
        || loose
            && (named || CALENDAR.matcher(text).matches() || text.matches("(1[5-9]|20)\\d\\d"));
  }

  private boolean joins(Sentence sentence, int at, int start) {
    Token token = sentence.token(at);
    return at > start
        && (words.isSmall(token) || JOINTS.contains(token.text()))
        && at + 1 < sentence.tokens().size();
  }

  /** Whether the token begins with a capital letter or a digit. */
  public static boolean capital(Token token) {
    int first = token.text().codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  /** Whether the token is a day of the week or a month. */
  public static boolean calendar(Token token) {
    return CALENDAR.matcher(token.text()).matches();
  }

  private static boolean word(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0));
  }
}
