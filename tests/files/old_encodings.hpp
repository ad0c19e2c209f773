// Encoders for the old Vietnamese encodings, by hand and letter by letter, from the standards: TCVN 5712:1993, the VNI
// table for Windows, RFC 1456, code page 1258. They share nothing with what they test.
#pragma once

#include <algorithm>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>

namespace criterion19::test {

/// What a letter is written as: the letter in UTF-8 and its bytes.
using Letters = std::map<std::string, std::string>;

inline Letters letters_of(std::string_view table) {
    Letters out;
    while (!table.empty()) {
        auto const end = table.find(' ');
        auto const pair = table.substr(0, end);
        auto const sign = pair.find('=');
        std::string bytes;
        for (auto rest = pair.substr(sign + 1); !rest.empty();) {
            if (rest[0] == '#') {  // a byte in hexadecimal
                bytes += static_cast<char>(std::stoi(std::string(rest.substr(1, 2)), nullptr, 16));
                rest.remove_prefix(3);
            } else {
                bytes += rest[0];
                rest.remove_prefix(1);
            }
        }
        out[std::string(pair.substr(0, sign))] = bytes;
        table.remove_prefix(end == std::string_view::npos ? table.size() : end + 1);
    }
    return out;
}

inline Letters const tcvn3_small = letters_of(
    "à=#B5 ả=#B6 ã=#B7 á=#B8 ạ=#B9 ă=#A8 ằ=#BB ẳ=#BC ẵ=#BD ắ=#BE ặ=#C6 â=#A9 ầ=#C7 ẩ=#C8 ẫ=#C9 ấ=#CA ậ=#CB "
    "è=#CC ẻ=#CE ẽ=#CF é=#D0 ẹ=#D1 ê=#AA ề=#D2 ể=#D3 ễ=#D4 ế=#D5 ệ=#D6 ì=#D7 ỉ=#D8 ĩ=#DC í=#DD ị=#DE "
    "ò=#DF ỏ=#E1 õ=#E2 ó=#E3 ọ=#E4 ô=#AB ồ=#E5 ổ=#E6 ỗ=#E7 ố=#E8 ộ=#E9 ơ=#AC ờ=#EA ở=#EB ỡ=#EC ớ=#ED ợ=#EE "
    "ù=#EF ủ=#F1 ũ=#F2 ú=#F3 ụ=#F4 ư=#AD ừ=#F5 ử=#F6 ữ=#F7 ứ=#F8 ự=#F9 ỳ=#FA ỷ=#FB ỹ=#FC ý=#FD ỵ=#FE đ=#AE");
/// Capitals of the first form of the standard; those without a tone are of the third form too.
inline Letters const tcvn3_capital = letters_of(
    "À=#80 Ả=#81 Ã=#82 Á=#83 Ạ=#84 Ă=#A1 Ằ=#AF Ẳ=#BA Ẵ=#BF Ắ=#C0 Ặ=#85 Â=#A2 Ầ=#C1 Ẩ=#C2 Ẫ=#C3 Ấ=#C4 Ậ=#86 "
    "È=#87 Ẻ=#88 Ẽ=#89 É=#8A Ẹ=#8B Ê=#A3 Ề=#C5 Ể=#CD Ễ=#D9 Ế=#DA Ệ=#8C Ì=#8D Ỉ=#8E Ĩ=#8F Í=#90 Ị=#91 "
    "Ò=#92 Ỏ=#93 Õ=#94 Ó=#95 Ọ=#96 Ô=#A4 Ồ=#DB Ổ=#E0 Ỗ=#F0 Ố=#FF Ộ=#97 Ơ=#A5 Ờ=#98 Ở=#99 Ỡ=#9A Ớ=#9B Ợ=#9C "
    "Ù=#9D Ủ=#9E Ũ=#9F Ú=#01 Ụ=#02 Ư=#A6 Ừ=#04 Ử=#05 Ữ=#06 Ứ=#11 Ự=#12 Ỳ=#13 Ỷ=#14 Ỹ=#15 Ý=#16 Ỵ=#17 Đ=#A7");

inline Letters const vni = letters_of(
    "à=a#F8 ả=a#FB ã=a#F5 á=a#F9 ạ=a#EF ă=a#EA ằ=a#E8 ẳ=a#FA ẵ=a#FC ắ=a#E9 ặ=a#EB â=a#E2 ầ=a#E0 ẩ=a#E5 ẫ=a#E3 "
    "ấ=a#E1 ậ=a#E4 è=e#F8 ẻ=e#FB ẽ=e#F5 é=e#F9 ẹ=e#EF ê=e#E2 ề=e#E0 ể=e#E5 ễ=e#E3 ế=e#E1 ệ=e#E4 "
    "ì=#EC ỉ=#E6 ĩ=#F3 í=#ED ị=#F2 ò=o#F8 ỏ=o#FB õ=o#F5 ó=o#F9 ọ=o#EF ô=o#E2 ồ=o#E0 ổ=o#E5 ỗ=o#E3 ố=o#E1 ộ=o#E4 "
    "ơ=#F4 ờ=#F4#F8 ở=#F4#FB ỡ=#F4#F5 ớ=#F4#F9 ợ=#F4#EF ù=u#F8 ủ=u#FB ũ=u#F5 ú=u#F9 ụ=u#EF "
    "ư=#F6 ừ=#F6#F8 ử=#F6#FB ữ=#F6#F5 ứ=#F6#F9 ự=#F6#EF ỳ=y#F8 ỷ=y#FB ỹ=y#F5 ý=y#F9 ỵ=#EE đ=#F1 "
    "À=A#D8 Ả=A#DB Ã=A#D5 Á=A#D9 Ạ=A#CF Ă=A#CA Ằ=A#C8 Ẳ=A#DA Ẵ=A#DC Ắ=A#C9 Ặ=A#CB Â=A#C2 Ầ=A#C0 Ẩ=A#C5 Ẫ=A#C3 "
    "Ấ=A#C1 Ậ=A#C4 È=E#D8 Ẻ=E#DB Ẽ=E#D5 É=E#D9 Ẹ=E#CF Ê=E#C2 Ề=E#C0 Ể=E#C5 Ễ=E#C3 Ế=E#C1 Ệ=E#C4 "
    "Ì=#CC Ỉ=#C6 Ĩ=#D3 Í=#CD Ị=#D2 Ò=O#D8 Ỏ=O#DB Õ=O#D5 Ó=O#D9 Ọ=O#CF Ô=O#C2 Ồ=O#C0 Ổ=O#C5 Ỗ=O#C3 Ố=O#C1 Ộ=O#C4 "
    "Ơ=#D4 Ờ=#D4#D8 Ở=#D4#DB Ỡ=#D4#D5 Ớ=#D4#D9 Ợ=#D4#CF Ù=U#D8 Ủ=U#DB Ũ=U#D5 Ú=U#D9 Ụ=U#CF "
    "Ư=#D6 Ừ=#D6#D8 Ử=#D6#DB Ữ=#D6#D5 Ứ=#D6#D9 Ự=#D6#CF Ỳ=Y#D8 Ỷ=Y#DB Ỹ=Y#D5 Ý=Y#D9 Ỵ=#CE Đ=#D1");

inline Letters const viqr = letters_of(
    "à=a` ả=a? ã=a~ á=a' ạ=a. ă=a( ằ=a(` ẳ=a(? ẵ=a(~ ắ=a(' ặ=a(. â=a^ ầ=a^` ẩ=a^? ẫ=a^~ ấ=a^' ậ=a^. "
    "è=e` ẻ=e? ẽ=e~ é=e' ẹ=e. ê=e^ ề=e^` ể=e^? ễ=e^~ ế=e^' ệ=e^. ì=i` ỉ=i? ĩ=i~ í=i' ị=i. "
    "ò=o` ỏ=o? õ=o~ ó=o' ọ=o. ô=o^ ồ=o^` ổ=o^? ỗ=o^~ ố=o^' ộ=o^. ơ=o+ ờ=o+` ở=o+? ỡ=o+~ ớ=o+' ợ=o+. "
    "ù=u` ủ=u? ũ=u~ ú=u' ụ=u. ư=u+ ừ=u+` ử=u+? ữ=u+~ ứ=u+' ự=u+. ỳ=y` ỷ=y? ỹ=y~ ý=y' ỵ=y. đ=dd "
    "À=A` Ả=A? Ã=A~ Á=A' Ạ=A. Ă=A( Ằ=A(` Ẳ=A(? Ẵ=A(~ Ắ=A(' Ặ=A(. Â=A^ Ầ=A^` Ẩ=A^? Ẫ=A^~ Ấ=A^' Ậ=A^. "
    "È=E` Ẻ=E? Ẽ=E~ É=E' Ẹ=E. Ê=E^ Ề=E^` Ể=E^? Ễ=E^~ Ế=E^' Ệ=E^. Ì=I` Ỉ=I? Ĩ=I~ Í=I' Ị=I. "
    "Ò=O` Ỏ=O? Õ=O~ Ó=O' Ọ=O. Ô=O^ Ồ=O^` Ổ=O^? Ỗ=O^~ Ố=O^' Ộ=O^. Ơ=O+ Ờ=O+` Ở=O+? Ỡ=O+~ Ớ=O+' Ợ=O+. "
    "Ù=U` Ủ=U? Ũ=U~ Ú=U' Ụ=U. Ư=U+ Ừ=U+` Ử=U+? Ữ=U+~ Ứ=U+' Ự=U+. Ỳ=Y` Ỷ=Y? Ỹ=Y~ Ý=Y' Ỵ=Y. Đ=DD");

inline Letters const windows_1258 = letters_of(
    "à=#E0 ả=a#D2 ã=a#DE á=#E1 ạ=a#F2 ă=#E3 ằ=#E3#CC ẳ=#E3#D2 ẵ=#E3#DE ắ=#E3#EC ặ=#E3#F2 â=#E2 ầ=#E2#CC ẩ=#E2#D2 "
    "ẫ=#E2#DE ấ=#E2#EC ậ=#E2#F2 è=#E8 ẻ=e#D2 ẽ=e#DE é=#E9 ẹ=e#F2 ê=#EA ề=#EA#CC ể=#EA#D2 ễ=#EA#DE ế=#EA#EC ệ=#EA#F2 "
    "ì=i#CC ỉ=i#D2 ĩ=i#DE í=#ED ị=i#F2 ò=o#CC ỏ=o#D2 õ=o#DE ó=#F3 ọ=o#F2 ô=#F4 ồ=#F4#CC ổ=#F4#D2 ỗ=#F4#DE ố=#F4#EC "
    "ộ=#F4#F2 ơ=#F5 ờ=#F5#CC ở=#F5#D2 ỡ=#F5#DE ớ=#F5#EC ợ=#F5#F2 ù=#F9 ủ=u#D2 ũ=u#DE ú=#FA ụ=u#F2 "
    "ư=#FD ừ=#FD#CC ử=#FD#D2 ữ=#FD#DE ứ=#FD#EC ự=#FD#F2 ỳ=y#CC ỷ=y#D2 ỹ=y#DE ý=y#EC ỵ=y#F2 đ=#F0 "
    "À=#C0 Ả=A#D2 Ã=A#DE Á=#C1 Ạ=A#F2 Ă=#C3 Ằ=#C3#CC Ẳ=#C3#D2 Ẵ=#C3#DE Ắ=#C3#EC Ặ=#C3#F2 Â=#C2 Ầ=#C2#CC Ẩ=#C2#D2 "
    "Ẫ=#C2#DE Ấ=#C2#EC Ậ=#C2#F2 È=#C8 Ẻ=E#D2 Ẽ=E#DE É=#C9 Ẹ=E#F2 Ê=#CA Ề=#CA#CC Ể=#CA#D2 Ễ=#CA#DE Ế=#CA#EC Ệ=#CA#F2 "
    "Ì=I#CC Ỉ=I#D2 Ĩ=I#DE Í=#CD Ị=I#F2 Ò=O#CC Ỏ=O#D2 Õ=O#DE Ó=#D3 Ọ=O#F2 Ô=#D4 Ồ=#D4#CC Ổ=#D4#D2 Ỗ=#D4#DE Ố=#D4#EC "
    "Ộ=#D4#F2 Ơ=#D5 Ờ=#D5#CC Ở=#D5#D2 Ỡ=#D5#DE Ớ=#D5#EC Ợ=#D5#F2 Ù=#D9 Ủ=U#D2 Ũ=U#DE Ú=#DA Ụ=U#F2 "
    "Ư=#DD Ừ=#DD#CC Ử=#DD#D2 Ữ=#DD#DE Ứ=#DD#EC Ự=#DD#F2 Ỳ=Y#CC Ỷ=Y#D2 Ỹ=Y#DE Ý=Y#EC Ỵ=Y#F2 Đ=#D0 “=#93 ”=#94 –=#96");

/// The text in an encoding. What it has no bytes for must be ASCII; curved quotation marks become straight ones.
inline std::string encoded(std::string_view text, Letters const& table) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        auto const lead = static_cast<unsigned char>(text[i]);
        std::size_t const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        std::string const letter(text.substr(i, length));
        auto const found = table.find(letter);
        if (found != table.end())
            out += found->second;
        else if (letter == "“" || letter == "”")
            out += '"';
        else if (length == 1)
            out += letter;
        else
            throw std::runtime_error("no bytes for " + letter);
        i += length;
    }
    return out;
}

/// As typists wrote TCVN3: capitals with a tone are small letters of another font, which text alone does not show.
inline std::string encoded_tcvn3(std::string_view text, bool small_tones) {
    Letters table = tcvn3_small;
    table.insert(tcvn3_capital.begin(), tcvn3_capital.end());
    if (small_tones) {
        constexpr std::string_view pairs =
            "Àà Ảả Ãã Áá Ạạ Ằằ Ẳẳ Ẵẵ Ắắ Ặặ Ầầ Ẩẩ Ẫẫ Ấấ Ậậ Èè Ẻẻ Ẽẽ Éé Ẹẹ Ềề Ểể Ễễ Ếế Ệệ Ìì Ỉỉ Ĩĩ Íí Ịị Òò Ỏỏ Õõ Óó Ọọ "
            "Ồồ Ổổ "
            "Ỗỗ Ốố Ộộ Ờờ Ởở Ỡỡ Ớớ Ợợ Ùù Ủủ Ũũ Úú Ụụ Ừừ Ửử Ữữ Ứứ Ựự Ỳỳ Ỷỷ Ỹỹ Ýý Ỵỵ";
        for (std::size_t at = 0; at < pairs.size();) {
            auto const end = std::min(pairs.find(' ', at), pairs.size());
            auto const pair = pairs.substr(at, end - at);
            auto const half = pair.size() / 2;
            table[std::string(pair.substr(0, half))] = tcvn3_small.at(std::string(pair.substr(half)));
            at = end + 1;
        }
    }
    return encoded(text, table);
}

/// VIQR: a mark that is none has a backslash before it.
inline std::string encoded_viqr(std::string_view text) {
    std::string out;
    auto const is_vowel = [](char c) { return std::string_view("aeiouyAEIOUY").find(c) != std::string_view::npos; };
    auto const is_mark = [](char c) { return std::string_view("^(+`?~'.").find(c) != std::string_view::npos; };
    for (std::size_t i = 0; i < text.size();) {
        auto const lead = static_cast<unsigned char>(text[i]);
        std::size_t const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        std::string const piece(text.substr(i, length));
        i += length;
        bool const is_literal =
            length == 1 && is_mark(piece[0]) && !out.empty() && (is_vowel(out.back()) || is_mark(out.back()));
        if (is_literal) out += '\\';
        out += encoded(piece, viqr);
    }
    return out;
}

/// UTF-16 in the order that is asked for, with its mark or without.
inline std::string encoded_utf16(std::string_view text, bool big, bool mark) {
    std::string out;
    auto const put = [&](unsigned unit) {
        char const high = static_cast<char>(static_cast<unsigned char>(unit >> 8U));
        char const low = static_cast<char>(static_cast<unsigned char>(unit & 0xffU));
        out += big ? high : low;
        out += big ? low : high;
    };
    if (mark) put(0xfeff);
    for (std::size_t i = 0; i < text.size();) {
        auto const at = [&](std::size_t k) { return static_cast<unsigned>(static_cast<unsigned char>(text[i + k])); };
        if (at(0) < 0x80) {
            put(at(0));
            i += 1;
        } else if (at(0) < 0xe0) {
            put((at(0) & 0x1fU) << 6U | (at(1) & 0x3fU));
            i += 2;
        } else {
            put((at(0) & 0x0fU) << 12U | (at(1) & 0x3fU) << 6U | (at(2) & 0x3fU));
            i += 3;
        }
    }
    return out;
}

}  // namespace criterion19::test
