package dev.dateline.time;

import dev.dateline.text.Vocabulary;
import dev.dateline.time.Pattern.Node;
import dev.dateline.time.Pattern.Start;
import org.jspecify.annotations.Nullable;

/** Follows a pattern past tokens that are given by their keys, and gathers what can come next. */
final class Successors {

    private final Pattern pattern;
    private final NumberWords numbers;
    private final int[] keys;
    private final Vocabulary vocabulary;
    private final Start next = new Start();

    Successors(Pattern pattern, NumberWords numbers, int[] keys, Vocabulary vocabulary) {
        this.pattern = pattern;
        this.numbers = numbers;
        this.keys = keys;
        this.vocabulary = vocabulary;
    }

    Start find(Node first) {
        follow(first, 0);
        return next;
    }

    private void follow(@Nullable Node node, int at) {
        if (node == null) {
            return;
        }
        if (at == keys.length) {
            pattern.collect(node, next);
            return;
        }
        switch (node.op) {
            case END -> next.any = true;
            case ANY -> follow(node.next, at + 1);
            case GLUED, CAPITAL -> follow(node.next, at);
            case SPLIT -> {
                follow(node.next, at);
                follow(node.other, at);
            }
            case WORD -> followIf(isAt(node.a, at), node, at);
            case RANGE, DOTTED -> followIf(keys[at] == RuleTable.NUMBER, node, at);
            case NUMBER -> followNumber(node, at);
            case CLASS -> Pattern.members(node).forEach(member -> followMember(node, member, at));
        }
    }

    private void followIf(boolean fits, Node node, int at) {
        if (fits) {
            follow(node.next, at + 1);
        }
    }

    private void followMember(Node node, int[] member, int at) {
        int given = Math.min(member.length, keys.length - at);
        for (int i = 0; i < given; i++) {
            if (!isAt(member[i], at + i)) {
                return;
            }
        }
        if (given < member.length) {
            next.words.set(member[given]);
        } else {
            follow(node.next, at + given);
        }
    }

    private void followNumber(Node node, int at) {
        int length = 0;
        while (at + length < keys.length && mayBePart(keys[at + length], length)) {
            length++;
            follow(node.next, at + length);
        }
        if (at + length == keys.length) {
            numbers.addPart(length, next.words);
            next.number = true;
        }
    }

    private boolean mayBePart(int key, int place) {
        return key == RuleTable.NUMBER || numbers.mayBePart(RuleTable.word(key), place);
    }

    private boolean isAt(int word, int at) {
        return RuleTable.key(word, vocabulary) == keys[at];
    }
}
