-- Every request is a draw by the next visitor of the file that VISITORS names, under a new key.
local random = math.random
math.randomseed(os.time() + tonumber(tostring({}):match("0x(%x+)"), 16) % 1000000)

wrk.method = "POST"
wrk.body = '{"input":{}}'
wrk.headers["Content-Type"] = "application/json"

local visitors = {}
local visitor = 0
for token in io.lines(os.getenv("VISITORS")) do
  visitors[#visitors + 1] = "fanfare_visitor=" .. token
end

function request()
  visitor = visitor % #visitors + 1
  wrk.headers["Cookie"] = visitors[visitor]
  wrk.headers["Idempotency-Key"] = string.format("%08x-%04x-4%03x-8%03x-%06x%06x",
    random(0, 0x7fffffff), random(0, 0xffff), random(0, 0xfff), random(0, 0xfff),
    random(0, 0xffffff), random(0, 0xffffff))
  return wrk.format()
end
