#include "json.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct reader {
    char const* begin;
    char const* at;
    char const* end;
    char const* fault;
    int depth;
} reader;

static int const max_depth = 64;

static int fail(reader* in, char const* why) {
    if (in->fault == NULL) in->fault = why;
    return 0;
}

static void skip_space(reader* in) {
    while (in->at != in->end && strchr(" \t\r\n", *in->at) != NULL && *in->at != '\0') ++in->at;
}

static int take(reader* in, char wanted) {
    if (in->at == in->end || *in->at != wanted) return 0;
    ++in->at;
    return 1;
}

static int take_word(reader* in, char const* word) {
    size_t const size = strlen(word);
    if ((size_t)(in->end - in->at) < size || memcmp(in->at, word, size) != 0) return fail(in, "a value is needed");
    in->at += size;
    return 1;
}

static int take_digits(reader* in) {
    char const* const from = in->at;
    while (in->at != in->end && *in->at >= '0' && *in->at <= '9') ++in->at;
    return in->at != from || fail(in, "a digit is needed");
}

static int read_number(reader* in) {
    take(in, '-');
    if (!take(in, '0') && !take_digits(in)) return 0;
    if (take(in, '.') && !take_digits(in)) return 0;
    if (take(in, 'e') || take(in, 'E')) {
        if (!take(in, '+')) take(in, '-');
        return take_digits(in);
    }
    return 1;
}

/// Four hexadecimal digits; -1 where there are none.
static long read_hex(reader* in) {
    long value = 0;
    for (int i = 0; i < 4; ++i) {
        char const* const digits = "0123456789abcdef";
        if (in->at == in->end) return -1;
        char const lower = (char)(*in->at >= 'A' && *in->at <= 'F' ? *in->at - 'A' + 'a' : *in->at);
        char const* const found = lower == '\0' ? NULL : strchr(digits, lower);
        if (found == NULL) return -1;
        value = value * 16 + (found - digits);
        ++in->at;
    }
    return value;
}

static char* put_utf8(char* out, unsigned long code) {
    if (code < 0x80) {
        *out++ = (char)code;
        return out;
    }
    if (code < 0x800) {
        *out++ = (char)(0xc0 | code >> 6);
    } else if (code < 0x10000) {
        *out++ = (char)(0xe0 | code >> 12);
        *out++ = (char)(0x80 | (code >> 6 & 0x3f));
    } else {
        *out++ = (char)(0xf0 | code >> 18);
        *out++ = (char)(0x80 | (code >> 12 & 0x3f));
        *out++ = (char)(0x80 | (code >> 6 & 0x3f));
    }
    *out++ = (char)(0x80 | (code & 0x3f));
    return out;
}

/// The escape after a backslash; null where there is none of that form.
static char* read_escape(reader* in, char* out) {
    static char const letters[] = "\"\\/bfnrt";
    static char const meanings[] = "\"\\/\b\f\n\r\t";
    if (in->at == in->end) return NULL;
    char const letter = *in->at++;
    if (letter == 'u') {
        long code = read_hex(in);
        if (code >= 0xd800 && code < 0xdc00) {
            if (!take(in, '\\') || !take(in, 'u')) return NULL;
            long const low = read_hex(in);
            if (low < 0xdc00 || low > 0xdfff) return NULL;
            code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        } else if (code >= 0xdc00 && code <= 0xdfff) {
            return NULL;
        }
        return code <= 0 ? NULL : put_utf8(out, (unsigned long)code);
    }
    char const* const found = letter == '\0' ? NULL : strchr(letters, letter);
    if (found == NULL) return NULL;
    *out = meanings[found - letters];
    return out + 1;
}

/// A string as new memory; null where it is faulty.
static char* read_string(reader* in) {
    if (!take(in, '"')) {
        fail(in, "a string is needed");
        return NULL;
    }
    // No character takes more bytes than its escape.
    char const* close = in->at;
    while (close != in->end && *close != '"') close += *close == '\\' && close + 1 != in->end ? 2 : 1;
    char* const string = malloc((size_t)(close - in->at) + 1);
    char* out = string;
    while (string != NULL && in->at != in->end && *in->at != '"') {
        unsigned char const c = (unsigned char)*in->at;
        if (c < 0x20) break;
        ++in->at;
        if (c != '\\') {
            *out++ = (char)c;
            continue;
        }
        out = read_escape(in, out);
        if (out == NULL) break;
    }
    if (string == NULL || out == NULL || !take(in, '"')) {
        fail(in, "a string is not ended, or has something in it that no string may have");
        free(string);
        return NULL;
    }
    *out = '\0';
    return string;
}

static json_value* read_value(reader* in);

/// Members or elements up to `close`, whose opening sign was taken.
static int read_list(reader* in, json_value* into, char close) {
    json_value** last = &into->first;
    skip_space(in);
    if (take(in, close)) return 1;
    do {
        char* key = NULL;
        skip_space(in);
        if (close == '}') {
            key = read_string(in);
            skip_space(in);
            if (key == NULL || json_member(into, key) != NULL || !take(in, ':')) {
                free(key);
                return fail(in, "a key of its own and a colon are needed");
            }
        }
        *last = read_value(in);
        if (*last == NULL) {
            free(key);
            return 0;
        }
        (*last)->key = key;
        last = &(*last)->next;
        skip_space(in);
    } while (take(in, ','));
    return take(in, close) || fail(in, "a comma or the end is needed");
}

static int read_into(reader* in, json_value* value) {
    switch (in->at == in->end ? '\0' : *in->at) {
        case '{':
        case '[':
            value->kind = *in->at == '{' ? json_object : json_array;
            ++in->at;
            return read_list(in, value, value->kind == json_object ? '}' : ']');
        case '"':
            value->kind = json_string;
            value->string = read_string(in);
            return value->string != NULL;
        case 't':
        case 'f':
            value->kind = json_boolean;
            return take_word(in, *in->at == 't' ? "true" : "false");
        case 'n':
            value->kind = json_null;
            return take_word(in, "null");
        default:
            value->kind = json_number;
            return read_number(in);
    }
}

static json_value* read_value(reader* in) {
    skip_space(in);
    if (in->depth == max_depth) {
        fail(in, "nested too deep");
        return NULL;
    }
    json_value* const value = calloc(1, sizeof *value);
    if (value == NULL) {
        fail(in, "out of memory");
        return NULL;
    }
    value->text = in->at;
    ++in->depth;
    int const sound = read_into(in, value);
    --in->depth;
    if (!sound) {
        json_free(value);
        return NULL;
    }
    value->size = (size_t)(in->at - value->text);
    return value;
}

json_value* json_read(char const* text, size_t size) {
    reader in = {text, text, text + size, NULL, 0};
    json_value* value = read_value(&in);
    skip_space(&in);
    if (value != NULL && in.at != in.end) {
        fail(&in, "something follows the value");
        json_free(value);
        value = NULL;
    }
    if (value == NULL) fprintf(stderr, "byte %zu: %s\n", (size_t)(in.at - in.begin), in.fault);
    return value;
}

void json_free(json_value* value) {
    while (value != NULL) {
        json_value* const next = value->next;
        json_free(value->first);
        free(value->string);
        free(value->key);
        free(value);
        value = next;
    }
}

json_value const* json_member(json_value const* object, char const* key) {
    if (object == NULL || object->kind != json_object) return NULL;
    for (json_value const* member = object->first; member != NULL; member = member->next)
        if (member->key != NULL && strcmp(member->key, key) == 0) return member;
    return NULL;
}

char const* json_text(json_value const* object, char const* key) {
    json_value const* const member = json_member(object, key);
    return member == NULL ? NULL : member->string;
}
