"""painted.py PICTURE.png LEFT RIGHT: says in how many colours that part of a picture is painted (LEFT and RIGHT are parts of its
width, from 0 to 1). A page that was never painted has one or two."""

import struct
import sys
import zlib

path, left, right = sys.argv[1], float(sys.argv[2]), float(sys.argv[3])
data = open(path, "rb").read()
assert data.startswith(b"\x89PNG\r\n\x1a\n"), "this is no PNG picture"
place, packed = 8, b""
while place < len(data):
    (length,), kind = struct.unpack_from(">I", data, place), data[place + 4 : place + 8]
    body = data[place + 8 : place + 8 + length]
    if kind == b"IHDR":
        width, height, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", body)
        assert depth == 8 and colour in (2, 6) and not interlaced, "only what Qt writes is read"
    elif kind == b"IDAT":
        packed += body
    place += 12 + length

size = 4 if colour == 6 else 3
raw, stride = zlib.decompress(packed), width * size
above, colours = bytearray(stride), set()
for y in range(height):
    start = y * (stride + 1)
    method, line = raw[start], bytearray(raw[start + 1 : start + 1 + stride])
    for x in range(stride if method else 0):
        before = line[x - size] if x >= size else 0
        up, corner = above[x], above[x - size] if x >= size else 0
        if method == 1:
            guess = before
        elif method == 2:
            guess = up
        elif method == 3:
            guess = (before + up) // 2
        else:
            sum_ = before + up - corner
            guess = min((before, up, corner), key=lambda one: abs(sum_ - one))
        line[x] = (line[x] + guess) & 255
    above = line
    # The frame around a page is painted whatever happens to the page.
    if height // 4 < y < height * 3 // 4:
        for x in range(int(width * left), int(width * right)):
            colours.add(bytes(line[x * size : x * size + 3]))
print(len(colours))
